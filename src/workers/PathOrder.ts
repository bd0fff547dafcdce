import type { LiftReason } from '@/domain/path/explainLifts'
import type { TurningAnswer } from '@/domain/path/findTurningAnswers'
import type { Path, PathAnswer } from '@/domain/path/Path'
import type { Measure, PathBudget, PathGoal } from '@/domain/path/PathGoal'
import type { PathSettings } from '@/domain/path/PathStart'
import type { AssessmentFacts } from '@/domain/report/buildReport'
import type { Rubric } from '@/domain/rubric/Rubric'

/** What is asked about paths: the cheapest way to a goal, or the most that a budget buys. */
export interface PathOrder {
  rubric: Rubric
  assessment: AssessmentFacts
  settings: PathSettings
  question: { is: 'target', goal: PathGoal, budget: PathBudget | null, measure: Measure } | { is: 'budget', budget: PathBudget }
}

/** What the page hears, in this order; `step` counts the questions that the solver has answered. */
export type PathNews =
  | { is: 'step', done: number }
  | { is: 'answer', answer: PathAnswer, reasons: LiftReason[], goal: PathGoal, next: Path | null }
  /** The next best path; `null` when there is none, or nothing to compare. */
  | { is: 'alternative', path: Path | null }
  | { is: 'turns', levers: TurningAnswer[], shaky: TurningAnswer[] }
  | { is: 'failed', reason: 'not-loaded' | 'fault', cause: string }
