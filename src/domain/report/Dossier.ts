import type { Assessment } from '@/domain/assessment/Assessment'
import type { BenchmarkView } from '@/domain/benchmark/compareWithBenchmark'
import type { Question } from '@/domain/checks/listQuestions'
import type { FollowedPlan } from '@/domain/plan/followPlan'
import type { RatingComparison } from '@/domain/ratings/compareRatings'
import type { ReadingResult } from '@/domain/reading/readAnswersBy'
import type { Rubric } from '@/domain/rubric/Rubric'
import type { GapSolutions } from '@/domain/solutions/matchGaps'
import type { Trend } from './compareReports'
import type { Letterhead } from './Letterhead'
import type { Report } from './Report'
import type { Perspective } from './takePerspective'

/**
 * Everything that a report of one assessment is made of. Screen, print, Word, Excel, CSV, JSON and the command line show one of these
 * and compute nothing of their own.
 */
export interface Dossier {
  /** ISO 8601. */
  madeAt: string
  perspective: Perspective
  /** What identifies the enterprise and what was written in confidence is left out. */
  isRedacted: boolean
  assessment: Assessment
  /** The standard that the report is about, and what it says. */
  rubric: Rubric
  report: Report
  /** What every standard of the assessment says, that of the report among them. */
  reports: Report[]
  /** Every standard of the assessment, that of the report first. */
  standards: Rubric[]
  comparison: RatingComparison
  /** Against the last period before; `null` without one. */
  trend: Trend | null
  /** The periods of this site under this standard, the oldest first, this one last. */
  periods: Report[]
  /** What became of the plan of the last period before; `null` where it promised nothing. */
  followed: FollowedPlan | null
  benchmark: BenchmarkView | null
  readings: ReadingResult[]
  /** What the catalogue of solutions has for the gaps; `null` where none was loaded. */
  solutions: GapSolutions | null
  questions: Question[]
  letterhead: Letterhead
}
