import type { Change } from '@/domain/change/Change'
import { applyChanges } from '@/domain/change/applyChanges'
import type { MergePlan } from '@/domain/merge/planMerge'
import type { Offer } from '@/domain/merge/Offer'
import { planMerge } from '@/domain/merge/planMerge'
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../buildAssessment'
import { buildMerge, buildReturn, HANDED_OUT, note, rate } from './buildReturn'

const START = buildAssessment({ 'scenario-1': 4, 'scenario-2': { self: { step: 3 }, note: '旧' } }, { evidence: [evidence(['scenario-1'])] })
const ASKED = ['scenario-1', 'scenario-2', 'scenario-3']

/** The keys in each list, after these changes here and there since it was handed out. */
function plan(here: Change[], there: Change[], history: Parameters<typeof planMerge>[0]['history'] = []) {
  return keys(planMerge({ mine: applyChanges(START, here), theirs: buildReturn(START, ASKED, there), history }))
}
function keys(lists: MergePlan) {
  return Object.fromEntries(Object.entries<Offer[]>({ ...lists }).filter(([, offers]) => offers.length > 0).map(([name, offers]) => [name, offers.map(({ key }) => key)]))
}

describe('planMerge', () => {
  it('finds nothing in what came back as it was handed out', () => {
    expect(plan([rate('scenario-1', 6)], [])).toEqual({})
  })

  it('takes what was changed there alone: ratings, notes and evidence', () => {
    const piece = evidence(['scenario-3'], { id: 'photo-1' })
    const added: Change = { of: 'evidence', id: 'photo-1', before: null, after: piece }
    expect(plan([], [rate('scenario-3', 2), note('scenario-2', '新'), added])).toEqual({ taken: ['note/scenario-2', 'rating/scenario-3/self', 'evidence/photo-1'] })
  })

  it('leaves a person to decide where both sides changed', () => {
    expect(plan([rate('scenario-1', 6)], [rate('scenario-1', 2)])).toEqual({ clashes: ['rating/scenario-1/self'] })
    expect(plan([rate('scenario-1', null)], [rate('scenario-1', 2)])).toEqual({ clashes: ['rating/scenario-1/self'] })
  })

  it('never clears anything by itself', () => {
    expect(plan([], [rate('scenario-1', null), note('scenario-2', null), { of: 'evidence', id: 'proof-of-scenario-1', before: null, after: null }]))
      .toEqual({ clashes: ['rating/scenario-1/self', 'note/scenario-2', 'evidence/proof-of-scenario-1'] })
  })

  it('sees that both came to the same, whoever said it and when, and notes it', () => {
    expect(plan([rate('scenario-1', 6, { by: '李', why: '看过' })], [rate('scenario-1', 6, { by: '王', at: HANDED_OUT })])).toEqual({ same: ['rating/scenario-1/self'], noted: ['rating/scenario-1/self'] })
  })

  it('does not take another reason for the same', () => {
    expect(plan([rate('scenario-1', 6, { why: '看过' })], [rate('scenario-1', 6, { why: '查过记录' })])).toEqual({ clashes: ['rating/scenario-1/self'] })
  })

  it('does not offer again what a merge brought or declined, even when it was edited since', () => {
    const change = rate('scenario-1', 2)
    expect(plan([rate('scenario-1', 8)], [change], [buildMerge({ changes: [change], declined: [] })])).toEqual({ known: ['rating/scenario-1/self'] })
    expect(plan([rate('scenario-1', 8)], [change], [buildMerge({ changes: [], declined: [change] })])).toEqual({ known: ['rating/scenario-1/self'] })
    expect(plan([rate('scenario-1', 8)], [rate('scenario-1', 3)], [buildMerge({ changes: [change], declined: [] })])).toEqual({ clashes: ['rating/scenario-1/self'] })
  })

  it('does not take the same words of another colleague, asked later, for known', () => {
    const early = buildMerge({ changes: [note('scenario-2', '新')], declined: [] }, 'm0', '2024-02-01T08:00:00.000Z')
    expect(plan([], [note('scenario-2', '新')], [early])).toEqual({ taken: ['note/scenario-2'] })
  })

  it('compares a file without common ground value by value, and takes only what is missing here', () => {
    const there = { ...applyChanges(START, [rate('scenario-1', 6), rate('scenario-3', 1)]) }
    expect(keys(planMerge({ mine: START, theirs: there, history: [] }))).toEqual({
      taken: ['rating/scenario-3/self'], clashes: ['rating/scenario-1/self'], same: ['rating/scenario-2/self', 'note/scenario-2', 'evidence/proof-of-scenario-1'],
    })
  })

  it('keeps what is only here', () => {
    const there = { ...START, answers: {}, evidence: [] }
    expect(keys(planMerge({ mine: START, theirs: there, history: [] }))).toEqual({})
  })

  it('offers an answer that nobody asked for as well', () => {
    expect(plan([], [rate('scenario-9', 2)])).toEqual({ taken: ['rating/scenario-9/self'] })
  })
})
