import type { Rubric } from '@/domain/rubric/Rubric'
import type { AssessmentFacts } from './buildReport'
import { buildReport } from './buildReport'
import type { Report } from './Report'

export interface Trend {
  then: Report
  now: Report
  /** Whether both stand on the same rubric, text for text. */
  isSameRubric: boolean
  /** Points of the change that come from other answers, and points that come from another rubric; `null` where a score is missing. */
  factory: number | null
  rubric: number | null
}

interface Side { rubric: Rubric, assessment: AssessmentFacts }

/**
 * How a score moved between two assessments of the same site, split so that a changed rubric is not taken for a changed factory:
 * today's answers are read once more by the earlier rubric. factory = that − then; rubric = now − that.
 */
export function compareReports(then: Side, now: Side): Trend {
  const before = buildReport(then.rubric, then.assessment)
  const after = buildReport(now.rubric, now.assessment)
  const isSameRubric = then.rubric.hash === now.rubric.hash
  const between = isSameRubric ? after : buildReport(then.rubric, now.assessment)
  const subtract = (a: Report, b: Report) => a.result && b.result ? a.result.score - b.result.score : null
  return { then: before, now: after, isSameRubric, factory: subtract(between, before), rubric: isSameRubric ? 0 : subtract(after, between) }
}
