import type { Rating } from '@/domain/assessment/Answer'
import type { RatingComparison, RatingPair } from '@/domain/ratings/compareRatings'
import { compareRatings } from '@/domain/ratings/compareRatings'
import { RUBRIC } from '../../buildCase'

/** Both ratings of a scenario, agreed or not. */
export type Opinions = { self: Rating, assessor: Rating, agreed?: Rating }

export function buildComparison(opinions: Record<string, Opinions>): RatingComparison {
  return compareRatings([RUBRIC], opinions)
}

/** The first scenario, rated by both. */
export function buildPair(opinions: Opinions, more: { mayBeNa?: boolean } = {}): RatingPair {
  const [pair] = buildComparison({ 'scenario-1': opinions }).pairs
  if (!pair) throw new Error('There is no pair.')
  const { leaf } = pair
  return { ...pair, leaf: { ...leaf, indicator: { ...leaf.indicator, notApplicable: { allowed: more.mayBeNa ?? true } } } }
}
