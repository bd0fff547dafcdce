import { summariseStanding } from '@/domain/portfolio/summariseStanding'
import { buildReport } from '@/domain/report/buildReport'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../buildAssessment'
import { buildAssessment, evidence, notApplicable, step } from '../buildAssessment'
import { buildRubric, equalBranch, indicator } from '../buildRubric'

const IDS = ['a', 'b', 'c', 'd']
const rubric = buildRubric([equalBranch('all', 100, IDS)], { indicators: IDS.map(id => indicator(id, { notApplicable: { allowed: true } })) })

function summarise(answers: Record<string, QuickAnswer>, more: Parameters<typeof buildAssessment>[1] = {}) {
  const assessment = buildAssessment(answers, more)
  return summariseStanding(buildReport(rubric, assessment), assessment)
}

describe('summariseStanding', () => {
  it('says the grade, the score and how much is done', () => {
    expect(summarise({ a: 10, b: 8, c: 'na', d: 9 })).toMatchObject({ state: 'complete', score: 90, grade: expect.any(Number) as number, applicable: 3, answered: 3, open: 0 })
  })

  it('has no grade but an estimate while little is answered', () => {
    const { state, grade, score, estimate, interval, open } = summarise({ a: 6 })
    expect({ state, grade, score, open }).toEqual({ state: 'insufficient', grade: null, score: null, open: 3 })
    expect(estimate?.low).toBeLessThanOrEqual(estimate?.high ?? -1)
    expect(interval?.low).toBeLessThanOrEqual(interval?.high ?? -1)
  })

  it('counts as different what is a level apart and not settled', () => {
    const apart = { self: step(6), assessor: step(4) }
    expect(summarise({ a: apart, b: { ...apart, agreed: step(5) }, c: { self: step(3), assessor: step(2) }, d: { self: step(6) } }).differences).toBe(1)
    expect(summarise({ a: { self: step(6), assessor: notApplicable }, b: { self: notApplicable, assessor: notApplicable } }).differences).toBe(1)
  })

  it('counts ratings from step 3 on that nothing backs, and names the first', () => {
    expect(summarise({ a: 2, b: 3, c: 8, d: 9 }, { evidence: [evidence(['c'])] })).toMatchObject({ withoutEvidence: 2, firstWithoutEvidence: 'b' })
    expect(summarise({ a: { self: step(5), assessor: { step: 5, why: '现场看过' } } })).toMatchObject({ withoutEvidence: 0, firstWithoutEvidence: null })
  })

  it('counts of a questionnaire what it asks', () => {
    const handout = { id: 'h', of: 'x', indicators: ['a', 'b'], at: '2025-01-01T00:00:00.000Z', base: { answers: {}, evidence: [] } }
    expect(summarise({ a: 2, c: 3 }, { handout })).toMatchObject({ applicable: 2, answered: 1, open: 1 })
  })
})
