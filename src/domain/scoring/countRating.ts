import type { Answer, Rating } from '@/domain/assessment/Answer'
import type { Evidence } from '@/domain/assessment/Evidence'
import type { RatingSource } from '@/domain/assessment/RATING_SOURCES'
import { RATING_SOURCES } from '@/domain/assessment/RATING_SOURCES'

export interface CountedRating {
  source: RatingSource
  rating: Rating
}

/** The rating that counts: agreed, else assessor, else self, the whole rating at once; `null` when there is none. */
export function countRating(answer: Answer | undefined): CountedRating | null {
  for (const source of RATING_SOURCES) {
    const rating = answer?.[source]
    if (rating) return { source, rating }
  }
  return null
}

/**
 * The step that evidence carries: a step of 3 or more without evidence counts as 2, not-applicable without a document as 0.
 * The assessor's own on-site note is evidence for a step.
 */
export function findBackedStep(rating: Rating, answer: Answer | undefined, evidence: readonly Evidence[]): number | 'na' {
  if ('notApplicable' in rating) return evidence.some(piece => piece.kind === 'document') ? 'na' : 0
  const hasEvidence = evidence.length > 0 || Boolean(answer?.assessor?.why?.trim())
  return hasEvidence ? rating.step : Math.min(rating.step, 2)
}
