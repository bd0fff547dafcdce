import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '@/domain/assessment/Answer'
import { compareRatings } from '@/domain/ratings/compareRatings'
import { buildAssessment, notApplicable, step } from '../buildAssessment'
import { branch, buildRubric, leaf } from '../buildRubric'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f']
const rubricOf = (ids: readonly string[], id = 'test-standard') => buildRubric([branch('all', 100, ids.map(leafId => leaf(leafId, 100 / ids.length)))], { id })
const RUBRIC = rubricOf(IDS)

type Pair = readonly [self: Rating, assessor: Rating, agreed?: Rating]
const answersOf = (pairs: Record<string, Pair>) => buildAssessment(Object.fromEntries(Object.entries(pairs).map(([id, [self, assessor, agreed]]) => [id, { self, assessor, agreed }]))).answers
const compare = (pairs: Record<string, Pair>) => compareRatings([RUBRIC], answersOf(pairs))

describe('compareRatings', () => {
  it('puts not-applicable against a step first, then the largest difference, then half levels, then what is the same', () => {
    const { pairs } = compare({ a: [step(4), step(4)], b: [step(3), step(4)], c: [step(6), step(4)], d: [notApplicable, step(2)], e: [step(2), step(7)], f: [step(9), step(8)] })
    expect(pairs.map(({ leaf: { id }, kind, steps, levels }) => [id, kind, steps, levels])).toEqual([
      ['d', 'applicability', null, null], ['e', 'level', 5, 2.5], ['c', 'level', -2, -1], ['b', 'half-level', 1, 0.5], ['f', 'half-level', -1, -0.5], ['a', 'equal', 0, 0],
    ])
  })

  it('takes not-applicable from both for the same, whatever the reasons', () => {
    const { pairs, agreement, stepPairs } = compare({ a: [notApplicable, { notApplicable: '没有这道工序' }] })
    expect(pairs.map(({ kind, steps }) => [kind, steps])).toEqual([['equal', null]])
    expect({ agreement, stepPairs }).toEqual({ agreement: 1, stepPairs: 0 })
  })

  it('compares only what both have rated, and counts what each has', () => {
    const answers = buildAssessment({ a: { self: step(2), assessor: step(2) }, b: 4, c: { assessor: step(3) }, d: { agreed: step(1) }, e: { note: '待查' } }).answers
    const { pairs, rated } = compareRatings([RUBRIC], answers)
    expect(pairs.map(({ leaf: { id } }) => id)).toEqual(['a'])
    expect(rated).toEqual({ self: 2, assessor: 2 })
  })

  it('says on the mean how much higher the factory rates, in levels', () => {
    // Self − assessor in steps: 2, 3, −1, 0 and nothing for d: 4 / 4 pairs = 1 step = half a level.
    const { bias, agreement, stepPairs } = compare({ a: [step(6), step(4)], b: [step(5), step(2)], c: [step(3), step(4)], d: [notApplicable, step(2)], e: [step(8), step(8)] })
    expect({ bias, agreement, stepPairs }).toEqual({ bias: 0.5, agreement: 0.2, stepPairs: 4 })
  })

  it('says nothing where nothing can be compared', () => {
    expect(compare({})).toEqual({ pairs: [], rated: { self: 0, assessor: 0 }, bias: null, agreement: null, kappa: { value: null, reason: 'few-pairs' }, stepPairs: 0 })
    expect(compare({ a: [notApplicable, step(2)] })).toMatchObject({ bias: null, agreement: 0, stepPairs: 0 })
  })

  it('shows an indicator of several standards once, in the first of them, and one of no standard nowhere', () => {
    const other = rubricOf(['a', 'x'], 'other')
    const { pairs } = compareRatings([RUBRIC, other], answersOf({ a: [step(1), step(3)], x: [step(1), step(2)], gone: [step(1), step(9)] }))
    expect(pairs.map(({ leaf: { id }, rubric }) => [id, rubric.id])).toEqual([['a', 'test-standard'], ['x', 'other']])
  })

  it('marks what is agreed, and where one of the two has rated anew since', () => {
    const at = (value: number, time: string) => ({ step: value, at: time })
    const { pairs } = compare({
      a: [at(2, '2024-05-01T09:00:00Z'), at(6, '2024-05-02T09:00:00Z'), at(4, '2024-05-03T09:00:00Z')],
      b: [at(2, '2024-05-04T09:00:00Z'), at(5, '2024-05-02T09:00:00Z'), at(4, '2024-05-03T09:00:00Z')],
      // The same moment in another zone; times that are not known say nothing.
      c: [at(2, '2024-05-03T17:00:00+08:00'), step(4), at(4, '2024-05-03T09:00:00Z')],
      d: [step(2), step(3)],
    })
    expect(pairs.map(({ leaf: { id }, agreed, isOutdated }) => [id, agreed !== null, isOutdated])).toEqual([['a', true, false], ['b', true, true], ['c', true, false], ['d', false, false]])
  })

  it('takes no answer from what every object has', () => {
    expect(compareRatings([rubricOf(['constructor'])], {}).pairs).toEqual([])
  })

  it('turns every sign when the two change places, and keeps order, agreement and kappa', () => {
    const rating: fc.Arbitrary<Rating> = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }).map(step) }, { weight: 1, arbitrary: fc.constant(notApplicable) })
    const ids = Array.from({ length: 30 }, (_, i) => `i${i}`)
    const rubric = rubricOf(ids)
    fc.assert(fc.property(fc.array(fc.tuple(rating, rating), { minLength: 30, maxLength: 30 }), given => {
      const read = (swap: boolean) => compareRatings([rubric], Object.fromEntries(ids.map((id, i) => {
        const [one, other] = given[i] ?? [step(0), step(0)]
        return [id, swap ? { self: other, assessor: one } : { self: one, assessor: other }]
      })))
      const [there, back] = [read(false), read(true)]
      expect(back.pairs.map(({ leaf: { id }, kind }) => [id, kind])).toEqual(there.pairs.map(({ leaf: { id }, kind }) => [id, kind]))
      expect(back.pairs.map(({ steps }) => steps === null ? null : steps + 0)).toEqual(there.pairs.map(({ steps }) => steps === null ? null : 0 - steps))
      expect([back.agreement, back.kappa.reason, back.stepPairs]).toEqual([there.agreement, there.kappa.reason, there.stepPairs])
      expect((back.bias ?? 0) + (there.bias ?? 0)).toBeCloseTo(0, 9)
      expect(back.kappa.value ?? 0).toBeCloseTo(there.kappa.value ?? 0, 9)
    }), { numRuns: 60 })
  })
})
