import type { Standing } from '@/domain/scoring/standAt'
import type { Conflict } from './findLimits'
import type { PathBudget, PathGoal } from './PathGoal'

/** One indicator from where it stands to a higher step. */
export interface Lift {
  indicator: string
  /** 0 for an open one. */
  from: number
  to: number
  isOpen: boolean
  /** Person-months at this plant's size. */
  months: number
  /** 万元; `null` while no price of a person-month is known. */
  money: number | null
  /** Points of the overall score that it adds. */
  points: number
  /** Nobody has stated an effort for at least one of its steps. */
  isAssumed: boolean
}

/** The lifts that answer a question, and what the engine says after them. */
export interface Path {
  /** In the order of the rubric. */
  lifts: Lift[]
  months: number
  money: number | null
  before: Standing
  after: Standing
  /** No other set of lifts is better; `false` where the solver stopped before it knew. */
  isProved: boolean
  /** What at least every path to the goal takes, in its measure; for a budget, the score that none surpasses. The path's own figure when it is proved. */
  bound: number
}

/** Why no lifts at all reach the goal. */
export interface Impossible {
  /** What the engine says when everything is lifted as far as it may be. */
  highest: Standing
  /** Gates that stay closed even then, and branches that stay below their target. */
  gates: string[]
  branches: string[]
  /** Indicators that are settled as not to be lifted and that what falls short is made of or presupposes. */
  held: string[]
}

export type PathAnswer =
  | { is: 'path', path: Path }
  /** Fixed choices that contradict each other or a prerequisite. */
  | { is: 'conflict', conflicts: Conflict[] }
  | { is: 'impossible', impossible: Impossible }
  /** The goal costs more: what it takes without a budget, and the most that the budget gives. */
  | { is: 'over-budget', goal: PathGoal, budget: PathBudget, cheapest: Path, nearest: Path | null }
