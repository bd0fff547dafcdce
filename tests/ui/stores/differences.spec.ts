import { useAssessmentStore } from '@/stores/assessment'
import { useAssessmentsStore } from '@/stores/assessments'
import { useDifferencesStore } from '@/stores/differences'
import { useRaterStore } from '@/stores/rater'
import { useSavingStore } from '@/stores/saving'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildAssessment, notApplicable, step } from '../../unit/domain/buildAssessment'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look } = useStorage()
const STANDARDS = [{ id: 'shanghai-7plus1', version: '1.0.0' }, { id: 'scenarios-45', version: '1.0.0' }]
type Answers = Parameters<typeof buildAssessment>[0]

beforeEach(() => localStorage.clear())

async function open(answers: Answers) {
  await useAssessmentsStore().keepAssessment(buildAssessment(answers, { id: 'a1', standards: STANDARDS }), 'replace')
  const store = useAssessmentStore()
  store.open('a1')
  await until(() => expect(store.state).toBe('open'))
  const saved = () => until(() => expect(useSavingStore().state).toBe('saved'))
  return { store, differences: useDifferencesStore(), saved }
}
const idsOf = (pairs: readonly { leaf: { id: string } }[]) => pairs.map(({ leaf }) => leaf.id)
const TWO: Answers = { 'scenario-1': { self: step(6), assessor: step(3) }, 'scenario-2': { self: step(4), assessor: step(4) }, 'scenario-3': { self: step(2), assessor: step(3) }, 'scenario-4': 5 }

describe('differences store', { timeout: 30_000 }, () => {
  it('holds each indicator of all standards once, what differs most first', async () => {
    const { differences } = await open(TWO)
    expect(idsOf(differences.comparison.pairs)).toEqual(['scenario-1', 'scenario-3', 'scenario-2'])
    expect([idsOf(differences.differing), idsOf(differences.open), idsOf(differences.openEqual)]).toEqual([['scenario-1', 'scenario-3'], ['scenario-1', 'scenario-3'], ['scenario-2']])
    expect(differences.comparison.rated).toEqual({ self: 4, assessor: 3 })
  })

  it('records what is agreed, with who and when, and it counts at once', async () => {
    const { store, differences, saved } = await open(TWO)
    useRaterStore().name = '李工'
    differences.settle('scenario-1', { step: 4, why: '各让一步' })
    expect(idsOf(differences.open)).toEqual(['scenario-3'])
    expect(store.report?.sources).toEqual({ agreed: 1, assessor: 2, self: 1 })
    await saved()
    expect(await look().answers.get(['a1', 'scenario-1'])).toMatchObject({ self: { step: 6 }, assessor: { step: 3 }, agreed: { step: 4, why: '各让一步', by: '李工', at: expect.stringMatching(/Z$/) } })
  })

  it('withdraws what was agreed, so that the assessor counts again', async () => {
    const { store, differences, saved } = await open(TWO)
    differences.settle('scenario-1', { step: 4, why: '各让一步' })
    differences.withdraw('scenario-1')
    expect(idsOf(differences.open)).toEqual(['scenario-1', 'scenario-3'])
    await saved()
    expect(store.assessment?.answers['scenario-1']).toEqual({ self: step(6), assessor: step(3) })
  })

  it('agrees on all that is the same in one step, which undo takes back at once', async () => {
    const { store, differences, saved } = await open({ 'scenario-1': { self: step(6), assessor: step(6) }, 'scenario-2': { self: notApplicable, assessor: { notApplicable: '外协' } }, 'scenario-3': { self: step(2), assessor: step(3) } })
    useRaterStore().name = '李工'
    differences.settleEqual('两方评分一致')
    expect(differences.openEqual).toEqual([])
    await saved()
    expect(store.assessment?.answers).toMatchObject({
      'scenario-1': { agreed: { step: 6, why: '两方评分一致', by: '李工' } }, 'scenario-2': { agreed: { notApplicable: '外协', why: '两方评分一致' } },
    })
    expect(store.assessment?.answers['scenario-3']?.agreed).toBeUndefined()
    expect(await look().history.where({ assessmentId: 'a1' }).count()).toBe(1)
    await store.undo()
    await until(() => expect(idsOf(differences.openEqual)).toEqual(['scenario-1', 'scenario-2']))
  })

  it('does not agree on not-applicable where the indicator always applies', async () => {
    const { store, differences } = await open({ 'security-1': { self: notApplicable, assessor: notApplicable } })
    expect(idsOf(differences.comparison.pairs)).toEqual(['security-1'])
    expect(differences.openEqual).toEqual([])
    expect(store.report?.flags).toEqual([{ code: 'na-not-allowed', id: 'security-1', share: null }])
  })
})
