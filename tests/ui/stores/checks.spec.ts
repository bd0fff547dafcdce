import { useAssessmentStore } from '@/stores/assessment'
import { useAssessmentsStore } from '@/stores/assessments'
import { useChecksStore } from '@/stores/checks'
import { describe, expect, it } from 'vitest'
import { until } from '../until'
import { useStorage } from './useStorage'

useStorage()

describe('checks store', { timeout: 60_000 }, () => {
  it('asks about contradicting ratings until somebody answers, and anew once one changes', async () => {
    const store = useAssessmentStore()
    const checks = useChecksStore()
    expect(checks.questions).toEqual([])
    store.open(await useAssessmentsStore().startAssessment())
    await until(() => expect(store.state).toBe('open'))
    const result = store.report?.result
    store.rateIndicator('scenario-32', { step: 6 })
    store.rateIndicator('scenario-31', { step: 1 })
    const [question] = checks.open
    expect(question?.check).toMatchObject({ kind: 'base', low: { indicator: 'scenario-31', step: 1 } })
    store.replyTo(question?.key ?? '', '核对过')
    expect([checks.open.some(({ key }) => key === question?.key), checks.answered.map(({ reply }) => reply?.text)]).toEqual([false, ['核对过']])
    await until(() => expect(Object.keys(store.assessment?.replies ?? {})).toHaveLength(1))
    store.rateIndicator('scenario-31', { step: 2 })
    expect([checks.answered, checks.open[0]?.earlier?.text]).toEqual([[], '核对过'])
    expect(store.report?.result).toEqual(result)
  })

  it('asks against the figures as well', async () => {
    const store = useAssessmentStore()
    store.open(await useAssessmentsStore().startAssessment())
    await until(() => expect(store.state).toBe('open'))
    store.rateIndicator('scenario-31', { step: 4 })
    store.changeFacts({ facts: { connectedMachines: 0 } })
    expect(useChecksStore().open.map(({ check }) => check.kind)).toEqual(['fact'])
  })
})
