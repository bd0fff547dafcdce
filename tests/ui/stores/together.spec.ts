import { removeAssessment, saveAssessment } from '@/storage/save'
import { useTogetherStore } from '@/stores/together'
import { describe, expect, it } from 'vitest'
import { until } from '../until'
import { buildReported } from './openReport'
import { useStorage } from './useStorage'

const { look } = useStorage()
const keep = (id: string, more: Parameters<typeof buildReported>[0] = {}) => saveAssessment(look(), buildReported({ id, ...more }), '2024-03-02T08:00:00.000Z')
const SCENARIOS = [{ id: 'scenarios-45', version: '1.0.0' }]

async function open(...ids: string[]) {
  const store = useTogetherStore()
  store.open(ids)
  await until(() => expect(store.isPending).toBe(false))
  return store
}

describe('useTogetherStore', { timeout: 60_000 }, () => {
  it('opens the assessments that are named, each once and in that order, without those that are not here', async () => {
    await keep('a')
    await keep('b')
    const store = await open('b', 'nobody', 'a', 'b')
    expect([store.assessments.map(({ id }) => id), store.missing]).toEqual([['b', 'a'], 1])
  })

  it('lists the standards of most of them first', async () => {
    await keep('a', { standards: SCENARIOS })
    await keep('b')
    const store = await open('a', 'b')
    expect(store.listStandards(store.assessments).map(({ id, n }) => [id, n])).toEqual([['scenarios-45', 2], ['shanghai-7plus1', 1]])
  })

  it('reads one assessment by the ratings of either side', async () => {
    await keep('a')
    const store = await open('a')
    const stepBy = (perspective: 'counted' | 'self' | 'assessor') => store.readSide({ id: 'a', perspective }, 'scenarios-45')?.nodes.find(({ id }) => id === 'scenario-1')?.rating?.step
    expect([stepBy('counted'), stepBy('self'), stepBy('assessor')]).toEqual([2, 8, 2])
    expect(store.readSide({ id: 'nobody', perspective: 'counted' }, 'scenarios-45')).toBeNull()
  })

  it('leaves those out of a group that do not use its standard, and says how many', async () => {
    await keep('a', { standards: SCENARIOS })
    await keep('b')
    const store = await open('a', 'b')
    const { rollUp, skipped } = store.group('shanghai-7plus1', 'equal')
    expect([rollUp.members.map(({ assessment }) => assessment.id), skipped]).toEqual([['b'], 1])
  })

  it('follows what is deleted', async () => {
    await keep('a')
    await keep('b')
    const store = await open('a', 'b')
    await removeAssessment(look(), 'a')
    await until(() => expect(store.assessments.map(({ id }) => id)).toEqual(['b']))
  })
})
