import { applyWhatIf } from '@/domain/whatIf/applyWhatIf'
import { countRating } from '@/domain/scoring/countRating'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../buildAssessment'

describe('applyWhatIf', () => {
  it('counts the tried step whatever was rated or agreed, and leaves other answers alone', () => {
    const { answers } = buildAssessment({ a: { self: { step: 2 }, agreed: { step: 3 } }, b: 'na', c: 4 })
    const tried = applyWhatIf(answers, { steps: { a: 8, b: 1, d: 0 } })
    expect(['a', 'b', 'd'].map(id => countRating(tried[id])?.rating)).toEqual([{ step: 8 }, { step: 1 }, { step: 0 }])
    expect(tried.c).toBe(answers.c)
    expect(answers.a).toEqual({ self: { step: 2 }, agreed: { step: 3 } })
  })
})
