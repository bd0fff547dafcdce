import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { buildAssessment, notApplicable, step } from '../buildAssessment'
import type { QuickAnswer } from '../buildAssessment'
import { crosswalkSchema } from '@/domain/rubric/Crosswalk'
import { planTransfer } from '@/domain/transfer/planTransfer'

type EntryInput = z.input<typeof crosswalkSchema>['entries'][number]

const because = '因'

/** What becomes of each new indicator, by its id. */
function plan(entries: EntryInput[], answers: Record<string, QuickAnswer>) {
  const crosswalk = crosswalkSchema.parse({
    kind: 'crosswalk', formatVersion: 1, id: 'old-to-new', title: '对照', from: { id: 'old', version: '1.0.0' }, to: { id: 'new', version: '2.0.0' }, entries,
  })
  return Object.fromEntries(planTransfer(crosswalk, buildAssessment(answers).answers).map(({ entry, state, proposal }) => [entry.to, { state, proposal }]))
}
const carry = (from: string, to: string): EntryInput => ({ to, how: 'carry', from: [from] })
const confirm = (from: string[], to: string): EntryInput => ({ to, how: 'confirm', from, because })
const fresh = (to: string): EntryInput => ({ to, how: 'new', because })

describe('planTransfer', () => {
  it('has one row for each entry, in their order', () => {
    const crosswalk = crosswalkSchema.parse({
      kind: 'crosswalk', formatVersion: 1, id: 'x', title: 'x', from: { id: 'old', version: '1.0.0' }, to: { id: 'new', version: '2.0.0' }, entries: [fresh('z'), carry('a', 'y'), confirm(['a', 'b'], 'x')],
    })

    expect(planTransfer(crosswalk, {}).map(({ entry }) => entry)).toEqual(crosswalk.entries)
  })

  it('carries the rating of the same thing over, and leaves it open while the old one is', () => {
    expect(plan([carry('a', 'x'), carry('b', 'y')], { a: 7 })).toEqual({ x: { state: 'carried', proposal: { step: 7 } }, y: { state: 'open', proposal: null } })
  })

  it('carries not applicable over with its reason', () => {
    expect(plan([carry('a', 'x')], { a: 'na' })).toEqual({ x: { state: 'carried', proposal: notApplicable } })
  })

  it('takes an indicator that kept its id for carried', () => {
    expect(plan([carry('a', 'a')], { a: 3 })).toEqual({ a: { state: 'carried', proposal: { step: 3 } } })
    expect(plan([carry('a', 'a')], {})).toEqual({ a: { state: 'open', proposal: null } })
  })

  it('proposes the lowest step of related indicators, to be confirmed', () => {
    expect(plan([confirm(['a', 'b', 'c'], 'x')], { a: 7, b: 2, c: 9 })).toEqual({ x: { state: 'confirm', proposal: { step: 2 } } })
  })

  it('proposes nothing while one of the related indicators is open', () => {
    expect(plan([confirm(['a', 'b'], 'x')], { a: 7 })).toEqual({ x: { state: 'open', proposal: null } })
    expect(plan([confirm(['a', 'b'], 'x')], { a: 7, b: { note: '待评' } })).toEqual({ x: { state: 'open', proposal: null } })
  })

  it('proposes not applicable only when all of them are', () => {
    expect(plan([confirm(['a', 'b'], 'x')], { a: 'na', b: 5 })).toEqual({ x: { state: 'confirm', proposal: { step: 5 } } })
    expect(plan([confirm(['a', 'b'], 'x')], { a: { self: { notApplicable: '没有设计' } }, b: 'na' })).toEqual({ x: { state: 'confirm', proposal: { notApplicable: '没有设计' } } })
  })

  it('proposes the step 0 like any other', () => {
    expect(plan([confirm(['a', 'b'], 'x'), carry('b', 'y')], { a: 4, b: 0 })).toEqual({ x: { state: 'confirm', proposal: { step: 0 } }, y: { state: 'carried', proposal: { step: 0 } } })
  })

  it('counts the agreed rating before the assessor\'s and the factory\'s own', () => {
    expect(plan([carry('a', 'x')], { a: { self: step(9), assessor: step(6), agreed: step(4) } })).toEqual({ x: { state: 'carried', proposal: { step: 4 } } })
  })

  it('leaves what is rated already, and still says what it would have proposed', () => {
    expect(plan([carry('a', 'x'), confirm(['a'], 'y')], { a: 7, x: 2, y: 'na' })).toEqual({ x: { state: 'answered', proposal: { step: 7 } }, y: { state: 'answered', proposal: { step: 7 } } })
  })

  it('takes a note without a rating for no answer', () => {
    expect(plan([carry('a', 'x')], { a: 7, x: { note: '待评' } })).toEqual({ x: { state: 'carried', proposal: { step: 7 } } })
  })

  it('has nothing to propose for what is new', () => {
    expect(plan([fresh('x'), fresh('y')], { x: 3 })).toEqual({ x: { state: 'answered', proposal: null }, y: { state: 'open', proposal: null } })
  })

  it('never proposes more than any of the old steps, and proposes exactly when there is something to confirm or carry', () => {
    const answer = fc.constantFrom<(number | 'na' | null)[]>(null, 'na', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
    fc.assert(fc.property(fc.array(answer, { minLength: 1, maxLength: 5 }), olds => {
      const ids = olds.map((_, i) => `a${i}`)
      const answers = Object.fromEntries(olds.flatMap((old, i): [string, QuickAnswer][] => old === null ? [] : [[`a${i}`, old]]))
      const row = plan([confirm(ids, 'x')], answers).x
      const steps = olds.filter(old => typeof old === 'number')

      expect(row?.state).toBe(olds.includes(null) ? 'open' : 'confirm')
      expect(row?.proposal === null).toBe(olds.includes(null))
      if (row?.proposal && 'step' in row.proposal) expect(row.proposal.step).toBe(Math.min(...steps))
      else if (row?.proposal) expect(steps).toEqual([])
    }))
  })
})
