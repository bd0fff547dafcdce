import type { Row, Solve } from './Model'
import type { Path, PathAnswer } from './Path'
import type { Measure, PathBudget, PathGoal } from './PathGoal'
import type { PathStart } from './PathStart'
import { buildPath, costOf } from './buildPath'
import { explainImpossible } from './explainImpossible'
import { findLimits } from './findLimits'
import { findMost } from './findMost'
import { reaches } from './reaches'
import { solveFrame } from './solveFrame'
import type { Steps } from './standAfter'
import { standAfter } from './standAfter'
import { trimSteps } from './trimSteps'
import type { Column, Frame } from './writeModel'
import { writeFrame, writeGoal } from './writeModel'

export interface PathQuestion {
  goal: PathGoal
  budget?: PathBudget | null
  measure?: Measure
}

/** What is known before the solver is asked. */
export interface Search {
  start: PathStart
  frame: Frame
  /** Everything lifted as far as it may be. */
  limits: Steps
  solve: Solve
}

/** Prepares a search; the conflicts instead, where settled choices contradict a prerequisite. */
export function openSearch(start: PathStart, solve: Solve): Search | Extract<PathAnswer, { is: 'conflict' }> {
  const { steps, conflicts } = findLimits(start)
  return conflicts.length > 0 ? { is: 'conflict', conflicts } : { start, limits: steps, solve, frame: writeFrame(start, steps) }
}

/** The set of step lifts with the least effort that reaches a goal, within a budget where there is one. */
export function findPath(start: PathStart, { goal, budget = null, measure = budget?.in ?? 'months' }: PathQuestion, solve: Solve): PathAnswer {
  const search = openSearch(start, solve)
  if ('is' in search) return search
  const free = findCheapest(search, goal, measure)
  if (!free) return { is: 'impossible', impossible: explainImpossible(start, search.limits, goal) }
  if (!budget || costOfPath(free, budget.in) <= budget.most + SPARE) return { is: 'path', path: free }
  // What is cheapest in one measure may be dear in the other; a path that takes more of the first may keep within the budget.
  const within = measure === budget.in ? null : findCheapest(search, goal, measure, { budget })
  if (within) return { is: 'path', path: within }
  const cheapest = measure === budget.in ? free : findCheapest(search, goal, budget.in) ?? free
  return { is: 'over-budget', goal, budget, cheapest, nearest: findMost(search, budget)?.path ?? null }
}

/** Sums of person-months are compared with this much forgiveness. */
export const SPARE = 1e-6

/** What a path takes in a measure. */
export function costOfPath({ months, money }: Path, measure: Measure): number {
  return measure === 'months' ? months : money ?? 0
}

const costOfColumn = (measure: Measure) => ({ item, step }: Column) => item.costs[step - 1]?.[measure] ?? 0

/** All columns together take no more than a budget. */
export function keepWithin({ columns }: Frame, { in: unit, most }: PathBudget): Row {
  const cost = costOfColumn(unit)
  return { low: -Infinity, high: most, terms: columns.map((column, i) => [i, cost(column)] as const).filter(([, value]) => value > 0) }
}

/** What steps take together. */
export function costOfSteps({ items }: PathStart, steps: Steps, measure: Measure): number {
  return items.reduce((sum, item) => sum + costOf(item, steps.get(item.id) ?? item.from, measure), 0)
}

/** The cheapest path to a goal within a budget and under further conditions; `null` when there is none. */
export function findCheapest(
  { start, frame, solve, limits }: Search, goal: PathGoal, measure: Measure, { conditions = [], budget = null }: { conditions?: readonly Row[], budget?: PathBudget | null } = {},
): Path | null {
  if (!reaches(goal, standAfter(start, limits))) return null
  const asked = writeGoal(frame, goal)
  if (asked === null) return null
  const isGranted = (steps: Steps) => reaches(goal, standAfter(start, steps)) && (!budget || costOfSteps(start, steps, budget.in) <= budget.most + SPARE)
  const chosen = solveFrame(frame, [...asked, ...conditions, ...budget ? [keepWithin(frame, budget)] : []], { costOf: costOfColumn(measure), isGranted, solve })
  if (!chosen) return null
  const steps = trimSteps(start, chosen.steps, after => reaches(goal, after))
  const cost = costOfSteps(start, steps, measure)
  return buildPath(start, steps, { isProved: chosen.isProved, bound: chosen.isProved ? cost : chosen.bound })
}
