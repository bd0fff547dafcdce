import { TOLERANCE } from '@/domain/scoring/TOLERANCE'
import type { Path } from './Path'
import type { PathBudget, PathGoal } from './PathGoal'
import { buildPath } from './buildPath'
import type { Search } from './findPath'
import { costOfPath, costOfSteps, findCheapest, keepWithin, SPARE } from './findPath'
import { reaches } from './reaches'
import { solveFrame } from './solveFrame'
import type { Steps } from './standAfter'
import { standAfter } from './standAfter'
import { trimSteps } from './trimSteps'
import { writeGoal } from './writeModel'

export interface Most {
  path: Path
  /** The cheapest way to the grade after the one that the budget buys; `null` at the top, or when no steps lead there. */
  next: Path | null
}

/**
 * The most grade for a budget, then the most score; `null` when what the user has settled alone costs more. Grades are tried upwards, since a
 * higher one asks for everything that a lower one does.
 */
export function findMost(search: Search, budget: PathBudget, tell: (grade: number) => void = () => {}): Most | null {
  const { start, frame, limits, solve } = search
  const top = standAfter(start, limits).standing.grade
  let goal: PathGoal = { grade: standAfter(start, new Map()).standing.grade }
  let reached = findCheapest(search, {}, budget.in)
  if (!reached || costOfPath(reached, budget.in) > budget.most + SPARE) return null
  let next: Path | null = null
  for (let grade = (goal.grade ?? 0) + 1; grade <= top; grade++) {
    tell(grade)
    next = findCheapest(search, { grade }, budget.in)
    if (!next || costOfPath(next, budget.in) > budget.most + SPARE) break
    reached = next
    goal = { grade }
    next = null
  }
  tell(top + 1)
  return { path: spendRest(reached, goal), next }

  /** The most score that the rest of the money buys at this grade. */
  function spendRest(cheapest: Path, at: PathGoal): Path {
    const isAffordable = (steps: Steps) => costOfSteps(start, steps, budget.in) <= budget.most + SPARE
    const chosen = solveFrame(frame, [...writeGoal(frame, at) ?? [], keepWithin(frame, budget)], {
      costOf: ({ item }) => -item.points,
      isGranted: steps => reaches(at, standAfter(start, steps)) && isAffordable(steps),
      solve,
    })
    // The cheapest way to the grade lies within the budget, so there is always a choice.
    if (!chosen) return cheapest
    const { score } = standAfter(start, chosen.steps).standing
    const steps = trimSteps(start, chosen.steps, after => reaches(at, after) && after.standing.score >= score - TOLERANCE)
    const isProved = chosen.isProved && cheapest.isProved
    return buildPath(start, steps, { isProved, bound: isProved ? score : cheapest.before.score - chosen.bound })
  }
}
