import type { Rating } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'
import { RATING_SOURCES } from '@/domain/assessment/RATING_SOURCES'
import { isSame } from '@/domain/change/isSame'
import { keyOfChange } from '@/domain/change/readChange'
import { readOwn } from '@/domain/change/readOwn'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { findKnown } from './findKnown'
import type { Offer } from './Offer'
import { listOffered, takeTheirs } from './Offer'

type Content = Pick<Assessment, 'answers' | 'evidence'>

export interface MergeInput {
  mine: Content
  /** What came back; a handout brings what it was handed out with, another copy of the assessment does not. */
  theirs: Content & Pick<Assessment, 'handout'>
  /** Of the assessment that it is merged into. */
  history: readonly HistoryEntry[]
  /** Indicators as they are to be listed; others come last. */
  order?: readonly string[]
}

/** What came back, each value in one list. */
export interface MergePlan {
  /** Changed there and not here. */
  taken: Offer[]
  /** Changed on both sides, or cleared there: a person decides. */
  clashes: Offer[]
  /** Brought by an earlier merge. */
  known: Offer[]
  /** Both sides say the same. */
  same: Offer[]
  /** Those of `same` that go into the history, so that they are not offered again when one side is changed later. */
  noted: Offer[]
}

/**
 * Compares value by value what was handed out, what stands here and what came back. Nothing that stands here is cleared by itself, and
 * what came back and is not taken is left to a person. Without common ground every difference is a clash, unless nothing stands here.
 */
export function planMerge({ mine, theirs, history, order = [] }: MergeInput): MergePlan {
  const { handout } = theirs
  const isKnown = findKnown(history, handout?.at)
  const plan: MergePlan = { taken: [], clashes: [], known: [], same: [], noted: [] }
  const places = new Map(order.map((id, i) => [id, i]))
  const placeOf = (offer: Offer) => places.get(listOffered(offer)[0] ?? '') ?? places.size
  const offers = listOffers(handout?.base ?? { answers: {}, evidence: [] }, mine, theirs).sort((a, b) => placeOf(a) - placeOf(b))
  for (const offer of offers) {
    if (isKnown(offer.key, offer.theirs)) plan.known.push(offer)
    else if (isSame(offer.mine, offer.base) && offer.theirs !== null) plan.taken.push(offer)
    else if (saysSame(offer)) {
      plan.same.push(offer)
      if (handout || !isSame(offer.mine, offer.theirs)) plan.noted.push(offer)
    } else plan.clashes.push(offer)
  }
  return plan
}

/** Every value that came back other than it was handed out. */
function listOffers(base: Content, mine: Content, theirs: Content): Offer[] {
  const sides = <T>(read: (content: Content) => T | undefined) => ({ base: read(base) ?? null, mine: read(mine) ?? null, theirs: read(theirs) ?? null })
  const indicators = new Set([base, theirs].flatMap(({ answers }) => Object.keys(answers)))
  const pieces = new Set([base, theirs].flatMap(({ evidence }) => evidence.map(({ id }) => id)))
  const offers: Offer[] = [
    ...[...indicators].flatMap(indicator => [
      ...RATING_SOURCES.map(source => withKey({ of: 'rating', key: '', indicator, source, ...sides(({ answers }) => readOwn(answers, indicator)?.[source]) })),
      withKey({ of: 'note', key: '', indicator, ...sides(({ answers }) => readOwn(answers, indicator)?.note) }),
    ]),
    ...[...pieces].map(id => withKey({ of: 'evidence', key: '', id, ...sides(({ evidence }) => evidence.find(piece => piece.id === id)) })),
  ]
  return offers.filter(({ base, theirs }) => !isSame(base, theirs))
}

const withKey = (offer: Offer): Offer => ({ ...offer, key: keyOfChange(takeTheirs(offer)) })

/** Whether both sides come to the same, whoever said it and when; our reason stays when they gave none. */
function saysSame(offer: Offer): boolean {
  if (isSame(offer.mine, offer.theirs)) return true
  return offer.of === 'rating' && offer.mine !== null && offer.theirs !== null
    && isSame(valueOf(offer.mine), valueOf(offer.theirs)) && (!offer.theirs.why || offer.theirs.why === offer.mine.why)
}

/** What was rated, without its trail. */
const valueOf = (rating: Rating) => 'step' in rating ? rating.step : rating.notApplicable
