import { applyChanges } from '@/domain/change/applyChanges'
import { diffAssessments } from '@/domain/change/diffAssessments'
import { rewind, takeBack } from '@/domain/history/rewind'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryAssessment } from '../../exchange/arbitraryAssessment'
import { buildAssessment } from '../buildAssessment'
import { expectSameContent } from '../change/expectSameContent'

/** A life: states one after another, and the entries that led from each to the next. */
const life = fc.array(arbitraryAssessment, { minLength: 2, maxLength: 5 }).map(states => ({
  states, entries: states.slice(1).map((state, i) => ({ changes: diffAssessments(states[i] ?? state, state) })),
}))

describe('rewind', () => {
  it('of all entries gives back the first state, of some the one between', () => {
    fc.assert(fc.property(life, fc.nat(), ({ states, entries }, at) => {
      const from = at % states.length
      const [present, past] = [states[states.length - 1], states[from]]
      if (!present || !past) throw new Error('A life has states.')
      expectSameContent(applyChanges(present, rewind(present, entries.slice(from))), past)
    }), { numRuns: 100 })
  })

  it('leaves out what came back by itself', () => {
    const present = buildAssessment({ 'scenario-1': 4 })
    const rate = (before: number, after: number) => ({ changes: [{ of: 'rating' as const, indicator: 'scenario-1', source: 'self' as const, before: { step: before }, after: { step: after } }] })
    expect(rewind(present, [rate(4, 6), rate(6, 4)])).toEqual([])
    expect(rewind(present, [rate(2, 6), rate(6, 4)])).toEqual([{ of: 'rating', indicator: 'scenario-1', source: 'self', before: { step: 4 }, after: { step: 2 } }])
  })
})

describe('takeBack', () => {
  const rating = (before: number | null, after: number | null, indicator = 'scenario-1') => ({
    of: 'rating' as const, indicator, source: 'self' as const, before: before === null ? null : { step: before }, after: after === null ? null : { step: after },
  })

  it('puts back what stood before', () => {
    expect(takeBack(buildAssessment({ 'scenario-1': 4 }), [rating(2, 4)])).toEqual([{ change: rating(4, 2), isChangedSince: false }])
  })

  it('says when the value is another one by now', () => {
    expect(takeBack(buildAssessment({ 'scenario-1': 7 }), [rating(2, 4)])).toEqual([{ change: rating(7, 2), isChangedSince: true }])
    expect(takeBack(buildAssessment({}), [rating(2, 4)])).toEqual([{ change: rating(null, 2), isChangedSince: true }])
  })

  it('has nothing to do where it stands as before already', () => {
    expect(takeBack(buildAssessment({ 'scenario-1': 2 }), [rating(2, 4)])).toEqual([])
  })

  it('goes through many values at once', () => {
    const present = buildAssessment({ 'scenario-1': 4, 'scenario-2': 3, 'scenario-3': 1 })
    expect(takeBack(present, [rating(null, 4), rating(2, 5, 'scenario-2'), rating(1, 6, 'scenario-3')])).toEqual([
      { change: rating(3, 2, 'scenario-2'), isChangedSince: true }, { change: rating(4, null), isChangedSince: false },
    ])
  })
})
