import { useAssessmentStore } from '@/stores/assessment'
import { useAssessmentsStore } from '@/stores/assessments'
import { useSavingStore } from '@/stores/saving'
import { useWhatIfStore } from '@/stores/whatIf'
import { describe, expect, it } from 'vitest'
import { until } from '../until'
import { useStorage } from './useStorage'

useStorage()

async function open() {
  const store = useAssessmentStore()
  store.open(await useAssessmentsStore().startAssessment())
  await until(() => expect(store.state).toBe('open'))
  store.rateIndicator('scenario-1', { step: 4 })
  return { store, whatIf: useWhatIfStore() }
}

describe('what-if store', () => {
  it('scores what is tried out and changes no answer', async () => {
    const { store, whatIf } = await open()
    const before = store.report?.interval?.low.score
    whatIf.slide('scenario-1', 8)
    expect(whatIf.report?.interval?.low.score).toBeGreaterThan(before ?? Infinity)
    expect(whatIf.months).toBeGreaterThan(0)
    expect([store.report?.interval?.low.score, store.assessment?.answers['scenario-1']?.self]).toEqual([before, expect.objectContaining({ step: 4 })])
    whatIf.slide('scenario-1', 4)
    expect(whatIf.steps).toEqual({})
  })

  it('keeps what is tried out by name, loads it and drops it, each a step that can be undone', async () => {
    const { store, whatIf } = await open()
    whatIf.slide('scenario-1', 8)
    whatIf.keep('先补设计')
    expect(whatIf.kept).toEqual([expect.objectContaining({ title: '先补设计', steps: { 'scenario-1': 8 } })])
    whatIf.reset()
    whatIf.load(whatIf.kept[0]?.id ?? '')
    expect(whatIf.steps).toEqual({ 'scenario-1': 8 })
    // What still waits and is dropped again was never kept.
    await until(() => expect(useSavingStore().state).toBe('saved'))
    whatIf.drop(whatIf.kept[0]?.id ?? '')
    expect(whatIf.kept).toEqual([])
    await store.undo()
    await until(() => expect(whatIf.kept.map(({ title }) => title)).toEqual(['先补设计']))
  })
})
