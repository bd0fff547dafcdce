import { applyChanges } from '@/domain/change/applyChanges'
import { changeSchema } from '@/domain/change/Change'
import { diffAssessments, readField } from '@/domain/change/diffAssessments'
import { invertChanges } from '@/domain/change/invertChanges'
import { keyOfChange } from '@/domain/change/readChange'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryAssessment } from '../../exchange/arbitraryAssessment'
import { buildAssessment, evidence } from '../buildAssessment'
import { expectSameContent } from './expectSameContent'

const RUNS = { numRuns: 200 }
const two = fc.tuple(arbitraryAssessment, arbitraryAssessment)

describe('diffAssessments', () => {
  it('leads from any assessment to any other', () => {
    fc.assert(fc.property(two, ([before, after]) => expectSameContent(applyChanges(before, diffAssessments(before, after)), after)), RUNS)
  })

  it('leads back when it is taken back', () => {
    fc.assert(fc.property(two, ([before, after]) => {
      const changes = diffAssessments(before, after)
      expectSameContent(applyChanges(applyChanges(before, changes), invertChanges(changes)), before)
    }), RUNS)
  })

  it('names each value once, and none that stays', () => {
    fc.assert(fc.property(two, ([before, after]) => {
      const keys = diffAssessments(before, after).map(keyOfChange)
      expect(new Set(keys).size).toBe(keys.length)
      expect(diffAssessments(after, after)).toEqual([])
    }), RUNS)
  })

  it('makes changes that fit their schema', () => {
    fc.assert(fc.property(two, ([before, after]) => {
      for (const change of diffAssessments(before, after)) expect(changeSchema.parse(change)).toEqual(change)
    }), RUNS)
  })

  it('says what stood there and what stands there now', () => {
    const before = buildAssessment({ 'scenario-1': 4 }, { evidence: [evidence(['scenario-1'], { id: 'e1' })], enterprise: { name: '甲厂' } })
    const after = buildAssessment({ 'scenario-1': { self: { step: 6 }, note: '看过' } }, { enterprise: { name: '乙厂', staff: 20 } })
    expect(diffAssessments(before, after)).toEqual([
      { of: 'enterprise', field: 'name', before: '甲厂', after: '乙厂' },
      { of: 'enterprise', field: 'staff', before: null, after: 20 },
      { of: 'rating', indicator: 'scenario-1', source: 'self', before: { step: 4 }, after: { step: 6 } },
      { of: 'note', indicator: 'scenario-1', before: null, after: '看过' },
      { of: 'evidence', id: 'e1', before: before.evidence[0], after: null },
    ])
  })
})

describe('readField', () => {
  it('reads only what the group has of its own', () => {
    expect([readField({ a: 1 }, 'a'), readField({ a: 1 }, 'b'), readField({}, 'constructor')]).toEqual([1, null, null])
  })
})
