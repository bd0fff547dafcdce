import type { Rating } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { Offer } from '@/domain/merge/Offer'
import { suggestSide } from '@/domain/merge/suggestSide'
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../buildAssessment'

const NONE = buildAssessment({})
const BACKED = buildAssessment({}, { evidence: [evidence(['scenario-1'])] })
const rated = (mine: Rating | null, theirs: Rating | null): Offer => ({ key: 'rating/scenario-1/self', of: 'rating', indicator: 'scenario-1', source: 'self', base: null, mine, theirs })
const noted = (mine: string | null, theirs: string | null): Offer => ({ key: 'note/scenario-1', of: 'note', indicator: 'scenario-1', base: null, mine, theirs })
const EARLY = '2024-03-02T23:00:00Z'
const LATE = '2024-03-03T06:30:00+08:00'

describe('suggestSide', () => {
  it.each<[what: string, offer: Offer, mine: Assessment, theirs: Assessment, expected: ReturnType<typeof suggestSide>]>([
    ['the side that alone has evidence', rated({ step: 6, why: '看过' }, { step: 2 }), NONE, BACKED, { side: 'theirs', reason: 'evidence' }],
    ['the side that alone gives a reason', rated({ step: 6, why: '看过' }, { step: 2 }), BACKED, BACKED, { side: 'mine', reason: 'why' }],
    ['not-applicable as one with a reason', rated({ step: 6 }, { notApplicable: '无此工序' }), NONE, NONE, { side: 'theirs', reason: 'why' }],
    ['the later one, in whatever zone its time is written', rated({ step: 6, at: EARLY }, { step: 2, at: LATE }), NONE, NONE, { side: 'mine', reason: 'later' }],
    ['nothing where neither says when', rated({ step: 6 }, { step: 2 }), NONE, NONE, null],
    ['nothing where only one says when', rated({ step: 6, at: EARLY }, { step: 2 }), NONE, NONE, null],
    ['nothing where a rating was cleared', rated({ step: 6, why: '看过' }, null), BACKED, NONE, null],
    ['the note that holds the other', noted('看过', '看过 9 月的'), NONE, NONE, { side: 'theirs', reason: 'longer' }],
    ['both of two notes', noted('看过', '没看到'), NONE, NONE, { side: 'both', reason: 'both' }],
    ['nothing where two notes are too long for one', noted('甲'.repeat(2500), '乙'.repeat(2500)), NONE, NONE, null],
  ])('suggests %s', (_, offer, mine, theirs, expected) => {
    expect(suggestSide(offer, mine, theirs)).toEqual(expected)
  })

  it('suggests the later version of a piece of evidence', () => {
    const piece = { ...evidence(['scenario-1']), indicators: ['scenario-1'] }
    const offer: Offer = { key: 'evidence/e1', of: 'evidence', id: 'e1', base: null, mine: { ...piece, at: LATE }, theirs: { ...piece, at: EARLY } }
    expect(suggestSide(offer, NONE, NONE)).toEqual({ side: 'theirs', reason: 'later' })
  })
})
