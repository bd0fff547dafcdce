import { applyChanges } from '@/domain/change/applyChanges'
import { diffAssessments } from '@/domain/change/diffAssessments'
import { isSame } from '@/domain/change/isSame'
import { tellBefore } from '@/domain/change/tellBefore'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryAssessment } from '../../exchange/arbitraryAssessment'

describe('tellBefore', () => {
  it('finds what really stands there, and nothing to do where it is made already', () => {
    fc.assert(fc.property(arbitraryAssessment, arbitraryAssessment, (before, after) => {
      const changes = diffAssessments(before, after)
      expect(changes.map(change => tellBefore(before, { ...change, before: null }))).toEqual(changes)
      const made = applyChanges(before, changes)
      for (const change of changes.map(entry => tellBefore(made, entry))) expect(isSame(change.before, change.after)).toBe(true)
    }), { numRuns: 100 })
  })
})
