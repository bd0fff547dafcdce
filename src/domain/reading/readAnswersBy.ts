import type { Assessment } from '@/domain/assessment/Assessment'
import type { Leaf } from '@/domain/rubric/Rubric'
import { countRating } from '@/domain/scoring/countRating'
import type { CountedResult } from './readCounted'
import { readCounted } from './readCounted'
import type { CountedScheme, ReadingFile, StagedScheme } from './ReadingFile'
import type { StagedResult, StepOf } from './readStaged'
import { readStaged } from './readStaged'

export type ReadingResult = { reading: ReadingFile } & (
  | { is: 'staged', scheme: StagedScheme, result: StagedResult }
  | { is: 'counted', scheme: CountedScheme, result: CountedResult }
)

/**
 * A reading of the answers of an assessment. What an edition dropped from its standard is not applicable, as is what was marked so.
 */
export function readAnswersBy(reading: ReadingFile, assessment: Pick<Assessment, 'answers' | 'facts' | 'enterprise'>, dropped: ReadonlySet<string>): ReadingResult {
  const stepOf: StepOf = id => {
    const counted = countRating(assessment.answers[id])
    if (!counted) return dropped.has(id) ? 'na' : null
    return 'step' in counted.rating ? counted.rating.step : 'na'
  }
  const { scheme } = reading
  return scheme.is === 'staged'
    ? { reading, is: 'staged', scheme, result: readStaged(scheme, stepOf) }
    : { reading, is: 'counted', scheme, result: readCounted(scheme, stepOf, { ...assessment.facts, revenue: assessment.enterprise.revenue }) }
}

/** Indicators of a standard that its edition leaves out. */
export function listDropped(standard: readonly Leaf[], edition: readonly Leaf[]): Set<string> {
  const kept = new Set(edition.map(({ id }) => id))
  return new Set(standard.map(({ id }) => id).filter(id => !kept.has(id)))
}
