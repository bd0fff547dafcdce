import { takePerspective } from '@/domain/report/takePerspective'
import { buildReport } from '@/domain/report/buildReport'
import { describe, expect, it } from 'vitest'
import { buildAssessment, notApplicable, step } from '../buildAssessment'
import { buildRubric, leaf } from '../buildRubric'

const ASSESSMENT = buildAssessment({
  a: { self: { step: 8, why: '都有', by: '厂长' }, assessor: step(4), agreed: step(6), note: '待复核' }, b: { self: step(2) }, c: { assessor: notApplicable }, d: {},
})
const see = (perspective: Parameters<typeof takePerspective>[1]) => takePerspective(ASSESSMENT.answers, perspective)

describe('takePerspective', () => {
  it('changes nothing for the ratings that count', () => {
    expect(see('counted')).toBe(ASSESSMENT.answers)
  })

  it('keeps the ratings of one side with their reasons, and notes', () => {
    expect(see('self')).toEqual({ a: { self: { step: 8, why: '都有', by: '厂长' }, note: '待复核' }, b: { self: { step: 2 } }, c: {}, d: {} })
    expect(see('assessor')).toEqual({ a: { assessor: { step: 4 }, note: '待复核' }, b: {}, c: { assessor: notApplicable }, d: {} })
  })

  it('makes a report that the other side has no part in', () => {
    const rubric = buildRubric([leaf('a', 50), leaf('b', 50)])
    const score = (perspective: Parameters<typeof see>[0]) => buildReport(rubric, { ...ASSESSMENT, answers: see(perspective) }).nodes[0]?.scores.point
    // Agreed 6 and self 2; self 8 and 2; the assessor 4 alone.
    expect([score('counted'), score('self'), score('assessor')]).toEqual([40, 50, 40])
  })

  it('leaves the answers as they were', () => {
    const before = JSON.stringify(ASSESSMENT)
    see('self')
    expect(JSON.stringify(ASSESSMENT)).toBe(before)
  })
})
