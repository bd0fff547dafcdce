import { describeStep } from '@/messages/words/describeStep'
import type { Offer } from '@/domain/merge/Offer'
import type { TextKey } from '@/messages/TEXTS'
import type { Facts } from '@/messages/translate'

type Translate = (key: TextKey, facts?: Facts) => string
export type OfferSide = 'base' | 'mine' | 'theirs'

/** What kind of value an offer is about, in words. */
export function describeKind(offer: Offer, t: Translate): string {
  return offer.of === 'rating' ? t('merge.of.rating', { source: t(`source.${offer.source}`) }) : t(`merge.of.${offer.of}`)
}

/** The value of one side in words. */
export function describeSide(offer: Offer, side: OfferSide, t: Translate): string {
  switch (offer.of) {
    case 'rating': {
      const rating = offer[side]
      if (!rating) return t('merge.none')
      return 'step' in rating ? t(...describeStep(rating.step)) : t('answer.na')
    }
    case 'note': return offer[side] ?? t('merge.none')
    case 'evidence': {
      const piece = offer[side]
      return piece ? `${t(`evidence.${piece.kind}`)} ${piece.title}` : t('merge.none')
    }
  }
}
