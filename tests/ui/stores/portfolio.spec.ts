import { buildBasis } from '@/domain/portfolio/AssessmentStanding'
import { saveAssessment, saveShelf } from '@/storage/save'
import { saveChanges } from '@/storage/saveChanges'
import { useAssessmentsStore } from '@/stores/assessments'
import { usePortfolioStore } from '@/stores/portfolio'
import { useRubricsStore } from '@/stores/rubrics'
import { afterEach, describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../unit/domain/buildAssessment'
import { buildAssessment } from '../../unit/domain/buildAssessment'
import { buildStanding } from '../../unit/domain/portfolio/buildRow'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look, openTab } = useStorage()
afterEach(() => localStorage.clear())

const TIME = '2024-05-01T08:00:00.000Z'
const STANDARDS = [{ id: 'scenarios-45', version: '1.0.0' }]
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

function keep(id: string, answers: Record<string, QuickAnswer> = {}, more: Parameters<typeof buildAssessment>[1] = {}, time = TIME) {
  return saveAssessment(look(), buildAssessment(answers, { id, standards: STANDARDS, enterprise: { name: id, industry: 'automotive' }, ...more }), time)
}
function show(tab = openTab()) {
  const store = usePortfolioStore(tab)
  store.isShown = true
  return store
}
const rows = (store: ReturnType<typeof usePortfolioStore>) => store.list.state === 'success' ? store.list.value : []
const row = (store: ReturnType<typeof usePortfolioStore>, id: string) => rows(store).find(entry => entry.id === id)
const note = (id: string, at: string) => saveChanges(look(), id, { id: `h-${at}`, at, origin: 'screen', changes: [{ of: 'rating', indicator: 'scenario-2', source: 'self', before: null, after: { step: 6 } }] })

describe('portfolio store', { timeout: 60_000 }, () => {
  it('lists nothing until somebody looks', async () => {
    const store = usePortfolioStore()
    expect(store.list.state).toBe('pending')
    store.isShown = true
    await until(() => expect(store.list).toEqual({ state: 'success', value: [] }))
  })

  it('computes and keeps what the leading standard says about each', async () => {
    await keep('a', { 'scenario-1': 4 })
    const store = show()
    await until(() => expect(row(store, 'a')).toMatchObject({ isCurrent: true, standing: { answered: 1, state: 'insufficient' }, next: { step: 'continue' } }))
    await until(async () => expect(await look().standings.count()).toBe(1))
    expect((await look().assessments.get('a'))?.updatedAt).toBe(TIME)
  })

  it('takes a kept standing as it is, without reading the answers', async () => {
    await keep('a', { 'scenario-1': 4 })
    const rubrics = useRubricsStore()
    await rubrics.load()
    await until(() => expect(rubrics.isReady).toBe(true))
    const basis = buildBasis(TIME, rubrics.findHash(STANDARDS[0], 'automotive') ?? '')
    await look().standings.put({ assessmentId: 'a', basis, standing: buildStanding({ answered: 77 }) })
    const store = show()
    await until(() => expect(row(store, 'a')).toMatchObject({ isCurrent: true, standing: { answered: 77 } }))
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(row(store, 'a')?.standing?.answered).toBe(77)
  })

  it.each([
    ['of an older content', () => ({ basis: buildBasis('2024-01-01T00:00:00.000Z', 'x'), standing: buildStanding({ answered: 77 }) })],
    ['of another tree', () => ({ basis: buildBasis(TIME, 'another'), standing: buildStanding({ answered: 77 }) })],
    ['that does not fit', () => ({ basis: buildBasis(TIME, 'x'), standing: { grade: 'five' } })],
  ])('computes a standing %s again, and shows the old one meanwhile', async (_, build) => {
    await keep('a', { 'scenario-1': 4 })
    await look().standings.put({ assessmentId: 'a', ...build() })
    const store = show()
    await until(() => expect(row(store, 'a')).toMatchObject({ isCurrent: true, standing: { answered: 1 } }))
    await until(async () => expect((await look().standings.get('a'))?.standing).toMatchObject({ answered: 1 }))
  })

  it('follows what is answered while the list is on the screen', async () => {
    await keep('a', { 'scenario-1': 4 })
    const store = show()
    await until(() => expect(row(store, 'a')?.standing?.answered).toBe(1))
    await note('a', '2024-06-01T08:00:00.000Z')
    await until(() => expect(row(store, 'a')).toMatchObject({ isCurrent: true, standing: { answered: 2 } }))
  })

  it('says when a standard is not here, and computes the others', async () => {
    await keep('a', {}, { standards: [{ id: 'unknown', version: '1.0.0' }] })
    await keep('b', { 'scenario-1': 4 })
    const store = show()
    await until(() => expect(row(store, 'b')?.isCurrent).toBe(true))
    expect(row(store, 'a')).toMatchObject({ isUnknown: true, standing: null })
  })

  it('does not compute what is deleted', async () => {
    await keep('a', { 'scenario-1': 4 })
    await saveShelf(look(), ['a'], { removedAt: daysAgo(1) })
    await keep('b', { 'scenario-1': 4 })
    const store = show()
    await until(() => expect(row(store, 'b')?.isCurrent).toBe(true))
    await until(async () => expect(await look().standings.count()).toBe(1))
    expect(row(store, 'a')?.standing).toBeNull()
  })

  it('purges what was deleted thirty days ago, and nothing else', async () => {
    for (const [id, days] of [['old', 31], ['young', 29]] as const) {
      await keep(id, { 'scenario-1': 4 })
      await saveShelf(look(), [id], { removedAt: daysAgo(days) })
    }
    await keep('kept')
    const store = show()
    await until(() => expect(rows(store).map(({ id }) => id)).toEqual(['kept', 'young']))
    expect(await look().answers.where({ assessmentId: 'old' }).count()).toBe(0)
    expect(await look().answers.where({ assessmentId: 'young' }).count()).toBe(1)
  })

  it('shows in one tab what another one starts and deletes', async () => {
    const here = show()
    const there = useAssessmentsStore(openTab())
    const id = await there.startAssessment()
    await until(() => expect(rows(here).map(entry => [entry.id, entry.removedAt])).toEqual([[id, undefined]]))
    await there.remove([id])
    await until(() => expect(row(here, id)?.removedAt).toBeDefined())
    await there.restore([id])
    await until(() => expect(row(here, id)?.removedAt).toBeUndefined())
  })

  it('still has the list when somebody comes back to it', async () => {
    await keep('a')
    const store = show()
    await until(() => expect(rows(store)).toHaveLength(1))
    store.isShown = false
    await keep('b')
    expect(store.list.state).toBe('success')
    store.isShown = true
    expect(rows(store)).toHaveLength(1)
    await until(() => expect(rows(store)).toHaveLength(2))
  })

  it('remembers whether there are many, so that the page has its shape at once', async () => {
    for (const id of ['a', 'b', 'c']) await keep(id)
    const store = show()
    await until(() => expect(store.size).toBe('few'))
    await keep('d')
    await until(() => expect(store.size).toBe('many'))
    expect(usePortfolioStore(openTab()).size).toBe('many')
    await saveShelf(look(), ['a', 'b', 'c', 'd'], { removedAt: daysAgo(0) })
    await until(() => expect(store.size).toBe('none'))
  })
})
