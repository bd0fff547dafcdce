import type { Answer } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { Evidence } from '@/domain/assessment/Evidence'
import type { Leaf } from '@/domain/rubric/Rubric'
import { countRating, findBackedStep } from '@/domain/scoring/countRating'
import type { Score } from '@/domain/scoring/scoreTree'
import type { RatingReport } from './Report'

export interface IndicatorReading {
  rating: RatingReport
  /** By the counting rating. An N/A that the indicator does not allow is open, and flagged. */
  score: Score
  backedScore: Score
  hasRefusedNa: boolean
}

/** What the answers say about each indicator of the tree. */
export function readAnswers(leaves: readonly Leaf[], { answers, evidence }: Pick<Assessment, 'answers' | 'evidence'>): ReadonlyMap<string, IndicatorReading> {
  const evidenceOf = new Map<string, Evidence[]>()
  for (const piece of evidence) {
    for (const id of new Set(piece.indicators)) evidenceOf.set(id, [...evidenceOf.get(id) ?? [], piece])
  }
  return new Map(leaves.map(leaf => {
    const answer = Object.hasOwn(answers, leaf.id) ? answers[leaf.id] : undefined
    return [leaf.id, readAnswer(leaf, answer, evidenceOf.get(leaf.id) ?? [])]
  }))
}

function readAnswer(leaf: Leaf, answer: Answer | undefined, evidence: readonly Evidence[]): IndicatorReading {
  const counted = countRating(answer)
  const hasRefusedNa = counted !== null && 'notApplicable' in counted.rating && !leaf.indicator.notApplicable.allowed
  if (!counted || hasRefusedNa) {
    const rating = { source: null, step: null, notApplicable: null, evidence: evidence.length, backedStep: null }
    return { rating, score: null, backedScore: null, hasRefusedNa }
  }
  const { source, rating } = counted
  const backed = findBackedStep(rating, answer, evidence)
  return {
    rating: {
      source,
      step: 'step' in rating ? rating.step : null,
      notApplicable: 'notApplicable' in rating ? rating.notApplicable : null,
      evidence: evidence.length,
      backedStep: backed === 'na' ? null : backed,
    },
    score: 'step' in rating ? 10 * rating.step : 'na',
    backedScore: backed === 'na' ? 'na' : 10 * backed,
    hasRefusedNa,
  }
}
