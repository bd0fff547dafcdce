import type { Assessment } from '@/domain/assessment/Assessment'
import { readOwn } from '@/domain/change/readOwn'
import type { Leaf, Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import { countRating } from '@/domain/scoring/countRating'
import type { Rated } from './Check'

/** `reason`: why it is not applicable. */
interface ReadRating extends Rated { leaf: Leaf, reason: string }

/** The ratings that count, in the order of the questionnaire. What is open or refused as not applicable is not among them. */
export interface Ratings {
  list: readonly ReadRating[]
  /** `null` for not applicable, `undefined` for what is open or not in the tree. */
  stepOf: (indicator: string) => number | null | undefined
}

export function readRatings(rubric: Rubric, { answers }: Pick<Assessment, 'answers'>): Ratings {
  const list = listLeaves(rubric.root).flatMap((leaf): ReadRating[] => {
    const rating = countRating(readOwn(answers, leaf.id))?.rating
    if (!rating) return []
    if ('step' in rating) return [{ leaf, indicator: leaf.id, step: rating.step, reason: '' }]
    return leaf.indicator.notApplicable.allowed ? [{ leaf, indicator: leaf.id, step: null, reason: rating.notApplicable }] : []
  })
  const steps = new Map(list.map(({ indicator, step }) => [indicator, step]))
  return { list, stepOf: indicator => steps.get(indicator) }
}
