import type { Assessment } from '@/domain/assessment/Assessment'
import type { AssessmentStanding } from './AssessmentStanding'

/** What to do next with an assessment. `return`: a questionnaire goes back to whoever handed it out. */
export type NextStep =
  | { step: 'enterprise' | 'start' | 'report' | 'return' }
  | { step: 'continue' | 'settle', n: number }
  | { step: 'evidence', n: number, indicator: string | null }

/**
 * The next step of an assessment; `null` while nobody knows what its standard says. Who has begun to rate goes on with that, and is asked
 * for the enterprise afterwards.
 */
export function findNextStep({ enterprise, handout }: Pick<Assessment, 'enterprise' | 'handout'>, standing: AssessmentStanding | null): NextStep | null {
  const isBetween = standing !== null && standing.answered > 0 && standing.open > 0
  if (!handout && !isBetween && (enterprise.name.trim() === '' || !enterprise.industry)) return { step: 'enterprise' }
  if (!standing) return null
  const { answered, open, differences, withoutEvidence, firstWithoutEvidence } = standing
  if (open > 0) return answered === 0 ? { step: 'start' } : { step: 'continue', n: open }
  if (handout) return { step: 'return' }
  if (differences > 0) return { step: 'settle', n: differences }
  if (withoutEvidence > 0) return { step: 'evidence', n: withoutEvidence, indicator: firstWithoutEvidence }
  return { step: 'report' }
}
