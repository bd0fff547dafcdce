import type { Rating } from '@/domain/assessment/Answer'
import type { Evidence } from '@/domain/assessment/Evidence'
import type { RatingSource } from '@/domain/assessment/RATING_SOURCES'
import type { Change } from '@/domain/change/Change'

/** One value as it was handed out, as it stands here and as it came back; `null` for nothing. */
interface Sides<T> { base: T | null, mine: T | null, theirs: T | null }

/** A value that came back other than it was handed out; `key` as of `keyOfChange`. */
export type Offer = { key: string } & (
  | { of: 'rating', indicator: string, source: RatingSource } & Sides<Rating>
  | { of: 'note', indicator: string } & Sides<string>
  | { of: 'evidence', id: string } & Sides<Evidence>)

/** Whose value is to stand. `both`: two notes, one under the other. */
export type Side = 'mine' | 'theirs' | 'both'

/** The indicators that an offer is about. */
export function listOffered(offer: Offer): string[] {
  return offer.of === 'evidence' ? (offer.theirs ?? offer.mine ?? offer.base)?.indicators ?? [] : [offer.indicator]
}

/** The change that puts their value in place of ours. */
export function takeTheirs(offer: Offer): Change {
  switch (offer.of) {
    case 'rating': return { of: 'rating', indicator: offer.indicator, source: offer.source, before: offer.mine, after: offer.theirs }
    case 'note': return { of: 'note', indicator: offer.indicator, before: offer.mine, after: offer.theirs }
    case 'evidence': return { of: 'evidence', id: offer.id, before: offer.mine, after: offer.theirs }
  }
}
