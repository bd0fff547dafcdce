import { describeKind, describeSide } from '@/components/merge/describeOffer'
import type { Offer } from '@/domain/merge/Offer'
import type { TextKey } from '@/messages/TEXTS'
import type { Facts } from '@/messages/translate'
import { translate } from '@/messages/translate'
import { describe, expect, it } from 'vitest'
import { evidence } from '../../domain/buildAssessment'

const t = (key: TextKey, facts?: Facts) => translate('en', key, facts)
const rated: Offer = { key: 'k', of: 'rating', indicator: 'scenario-1', source: 'assessor', base: null, mine: { step: 3 }, theirs: { notApplicable: 'no such process' } }
const noted: Offer = { key: 'k', of: 'note', indicator: 'scenario-1', base: null, mine: null, theirs: 'seen' }
const shown: Offer = { key: 'k', of: 'evidence', id: 'e', base: null, mine: null, theirs: evidence(['scenario-1'], { kind: 'photo', title: 'board' }) }

describe('describeOffer', () => {
  it('says what kind of value it is', () => {
    expect([rated, noted, shown].map(offer => describeKind(offer, t))).toEqual(['Rating (assessor)', 'Note', 'Evidence'])
  })

  it('says a rating, a note, a piece of evidence, and that there is none', () => {
    expect([describeSide(rated, 'mine', t), describeSide(rated, 'theirs', t), describeSide(rated, 'base', t)]).toEqual(['Level 2, in places', 'Not applicable', 'Nothing'])
    expect([describeSide(noted, 'theirs', t), describeSide(noted, 'mine', t)]).toEqual(['seen', 'Nothing'])
    expect([describeSide(shown, 'theirs', t), describeSide(shown, 'mine', t)]).toEqual(['Photo board', 'Nothing'])
  })
})
