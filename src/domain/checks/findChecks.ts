import type { Assessment } from '@/domain/assessment/Assessment'
import type { Rubric } from '@/domain/rubric/Rubric'
import type { Check } from './Check'
import type { Contradiction } from './Contradiction'
import { findLowBases, findPairs } from './findContradictions'
import { findOddNa } from './findOddNa'
import { findSameness } from './findSameness'
import { findOldEvidence, findUnbacked } from './findThinEvidence'
import { readRatings } from './readRatings'

interface CheckOptions {
  contradictions: readonly Contradiction[]
  /** The day, ISO 8601, that the age of evidence is measured to. */
  today: string
}

/**
 * What about the ratings that count deserves another question, the most important first. No score depends on it. An indicator that is
 * open, not applicable or not in the tree contradicts nothing.
 */
export function findChecks(rubric: Rubric, assessment: Pick<Assessment, 'answers' | 'evidence' | 'facts'>, { contradictions, today }: CheckOptions): Check[] {
  const ratings = readRatings(rubric, assessment)
  const checks: Check[] = [
    ...findLowBases(ratings),
    ...findPairs(ratings, assessment.facts, contradictions),
    ...findSameness(ratings),
    ...findOddNa(rubric, ratings),
    ...findUnbacked(rubric, ratings, assessment),
    ...findOldEvidence(ratings, assessment.evidence, today),
  ]
  return checks.sort((a, b) => b.attention - a.attention)
}
