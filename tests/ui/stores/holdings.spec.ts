import { saveChanges, UNDO_DEPTH } from '@/storage/saveChanges'
import { useHoldingsStore } from '@/stores/holdings'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fillDatabase, SCAN } from '../storage/archive/fillDatabase'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look } = useStorage()
const NOW = '2024-07-01T08:00:00.000Z'
let downloaded: Blob | null = null
beforeEach(() => {
  downloaded = null
  vi.spyOn(URL, 'createObjectURL').mockImplementation(given => {
    downloaded = given instanceof Blob ? given : null
    return 'blob:x'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})

async function show() {
  const store = useHoldingsStore()
  store.isShown = true
  await until(() => expect([store.holdings.state, store.damaged.state]).toEqual(['success', 'success']))
  return store
}
const list = (store: ReturnType<typeof useHoldingsStore>) => store.holdings.state === 'success' ? store.holdings.value : []

describe('holdings store', { timeout: 30_000 }, () => {
  it('looks at nothing until a screen shows it', async () => {
    await fillDatabase(look())
    const store = useHoldingsStore()
    expect(store.holdings.state).toBe('pending')
    await show()
    expect(list(store).map(({ record }) => record.id)).toEqual(['factory', 'another'])
  })

  it('frees what nothing refers to any more', async () => {
    await fillDatabase(look())
    await saveChanges(look(), 'factory', { id: 'drop', at: NOW, origin: 'screen', changes: [{ of: 'evidence', id: 'page', before: null, after: null }] })
    await look().history.bulkAdd(Array.from({ length: UNDO_DEPTH }, (_, i) => ({ id: `w${i}`, assessmentId: 'factory', at: NOW, origin: 'screen' as const, changes: [] })))
    const store = await show()
    expect(list(store)[0]?.spare.sha256).toEqual([SCAN.sha256])
    await store.freeSpare(['factory'])
    await until(() => expect(list(store)[0]?.spare.sha256).toEqual([]))
    await store.freePreviews()
    await until(() => expect(list(store)[0]?.previews).toBe(0))
  })

  it('puts rows back, hands them out as they were found, and forgets them', async () => {
    await look().damaged.bulkAdd([
      { table: 'answers', assessmentId: 'a', row: { assessmentId: 'a', indicatorId: 'scenario-1', self: { step: 4 } }, reason: 'r', at: NOW },
      { table: 'attachments', assessmentId: 'a', row: { bytes: new Uint8Array([1, 2, 255]) }, reason: 'r', at: NOW },
    ])
    const store = await show()
    store.handOutDamaged(store.damaged.state === 'success' ? store.damaged.value : [])
    expect(JSON.parse(await (downloaded ?? new Blob()).text())).toMatchObject([{ row: { self: { step: 4 } } }, { row: { bytes: { base64: 'AQL/' } } }])
    expect([await store.tryAgain(1), await store.tryAgain(2)]).toEqual(['done', 'still'])
    await store.dropDamaged(2)
    await until(() => expect(store.damaged).toMatchObject({ value: [] }))
    expect(await look().answers.count()).toBe(1)
  })
})
