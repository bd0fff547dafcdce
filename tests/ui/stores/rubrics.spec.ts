import { listLeaves } from '@/domain/rubric/Rubric'
import { openStandard } from '@/exchange/rubric/loadRubric'
import { removeRubric, saveRubric } from '@/storage/saveRubrics'
import { useRubricsStore } from '@/stores/rubrics'
import type { Pinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { leaf } from '../../unit/domain/buildRubric'
import { buildLoaded } from './buildLoaded'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look, openTab } = useStorage()

const SHANGHAI = { id: 'shanghai-7plus1', version: '1.0.0' }
const SCENARIOS = { id: 'scenarios-45', version: '1.0.0' }
const LOADED = { id: 'loaded', version: '1.0.0' }

async function openStore(tab?: Pinia) {
  const store = useRubricsStore(tab)
  await store.load()
  await until(() => expect(store.isReady).toBe(true))
  return store
}

describe('rubrics store', { timeout: 30_000 }, () => {
  it('has nothing before it is asked to load', () => {
    const store = useRubricsStore()
    expect([store.isReady, store.bundle, store.own, store.find(SCENARIOS), store.isShipped(SCENARIOS)]).toEqual([false, null, [], undefined, false])
  })

  it('finds what is shipped, by id and version', async () => {
    const store = await openStore()
    expect(store.find(SCENARIOS)).toMatchObject({ ...SCENARIOS, edition: null })
    expect(store.isShipped(SCENARIOS)).toBe(true)
    for (const other of [{ ...SCENARIOS, version: '9.9.9' }, { ...SCENARIOS, id: 'nowhere' }]) {
      expect([store.find(other), store.isShipped(other)]).toEqual([undefined, false])
    }
    expect(store.find(undefined)).toBeUndefined()
  })

  it('lays the edition of the industry over its standard', async () => {
    const store = await openStore()
    const general = store.find(SHANGHAI)
    const cars = store.find(SHANGHAI, 'automotive')
    expect([general?.edition, cars?.edition?.id, cars?.hash === general?.hash]).toEqual([null, 'automotive', false])
    expect(store.find(SHANGHAI, 'electronics')?.edition?.id).toBe('electronics')
  })

  it('takes the standard itself where it has no edition for the industry', async () => {
    const store = await openStore()
    expect(store.find(SCENARIOS, 'automotive')).toBe(store.find(SCENARIOS))
    expect(store.find(SHANGHAI, 'nowhere')).toBe(store.find(SHANGHAI))
  })

  it('knows for every standard and edition the hash that its tree has', async () => {
    const store = await openStore()
    const { bundle } = store
    const industries = [undefined, ...bundle?.editions.map(({ id }) => id) ?? []]
    for (const standard of bundle?.standards ?? []) {
      for (const industry of industries) expect(store.find(standard, industry)?.hash).toBe(bundle && openStandard(bundle, standard, industry)?.hash)
    }
    expect(industries.length).toBeGreaterThan(1)
  })

  it('resolves a tree once', async () => {
    const store = await openStore()
    expect(store.find(SHANGHAI, 'automotive')).toBe(store.find(SHANGHAI, 'automotive'))
    expect(store.find(SHANGHAI, 'automotive')).not.toBe(store.find(SHANGHAI))
  })

  it('finds what the user has loaded, over its own indicators and those of the bank', async () => {
    const store = await openStore()
    expect(store.find(LOADED)).toBeUndefined()
    await saveRubric(look(), buildLoaded())
    await until(() => expect(store.find(LOADED)?.hash).toMatch(/^[0-9a-f]{64}$/))
    const found = store.find(LOADED)
    expect(found && listLeaves(found.root).map(({ id }) => id)).toEqual(['own-1', 'scenario-1'])
    expect([store.own.map(({ fileName }) => fileName), store.isShipped(LOADED)]).toEqual([['loaded.yaml'], false])
  })

  it('still has it after everything is opened anew, and no longer once it is removed', async () => {
    await saveRubric(look(), buildLoaded())
    expect((await openStore()).find(LOADED)).toBeDefined()
    const other = await openStore(openTab())
    expect(other.find(LOADED)).toBeDefined()
    await removeRubric(look(), LOADED.id, LOADED.version)
    await until(() => expect(other.find(LOADED)).toBeUndefined())
  })

  it('forgets the old tree when a file replaces it', async () => {
    await saveRubric(look(), buildLoaded())
    const store = await openStore()
    const before = store.find(LOADED)
    await saveRubric(look(), buildLoaded({ hash: 'replaced' }, [leaf('own-2', 100)]))
    await until(() => expect(store.find(LOADED)?.hash).not.toBe(before?.hash))
    const after = store.find(LOADED)
    expect([before, after].map(rubric => rubric && listLeaves(rubric.root).map(({ id }) => id))).toEqual([['own-1', 'scenario-1'], ['own-2']])
  })

  it('never gives a tree the hash of another one of the same id and version', async () => {
    const store = await openStore()
    const shipped = store.find(SCENARIOS)
    // As it may be after an update ships what a user had loaded before.
    await saveRubric(look(), buildLoaded(SCENARIOS))
    await until(() => expect(store.own).toHaveLength(1))
    expect(store.find(SCENARIOS)).toEqual(shipped)
  })
})
