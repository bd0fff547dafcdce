import { TOLERANCE } from '@/domain/scoring/TOLERANCE'
import type { Path } from './Path'
import { findLimits } from './findLimits'
import type { PathGoal } from './PathGoal'
import type { PathStart } from './PathStart'
import { listLow, reaches } from './reaches'
import { standAfter } from './standAfter'

/** What would be missing if one lift of a path were left out and everything else done. */
export interface LiftReason {
  indicator: string
  /** Gates up to the goal's grade that would be closed. */
  gates: string[]
  /** Branches of the goal that would stay below their target. */
  branches: string[]
  /** Indicators of the path whose lift presupposes this one. */
  neededBy: string[]
  /** Points by which the score would miss the cut; 0 when it would not. */
  missingScore: number
  /** The user has settled it. */
  isSettled: boolean
  /** No path reaches the goal without lifting it. */
  isUnavoidable: boolean
}

/** Why every lift of a path is in it, in the path's order. */
export function explainLifts(start: PathStart, goal: PathGoal, { lifts }: Path): LiftReason[] {
  const { rubric, itemById } = start
  const steps = new Map(lifts.map(({ indicator, to }) => [indicator, to]))
  const cut = rubric.cuts[(goal.grade ?? 0) - 1] ?? 0
  return lifts.map(({ indicator }): LiftReason => {
    const item = itemById.get(indicator)
    const rest = new Map(steps)
    rest.set(indicator, item?.from ?? 0)
    const after = standAfter(start, rest)
    const asksFor = (other: string) => itemById.get(other)?.leaf.indicator.requires.some(need => need.indicator === indicator
      && (steps.get(other) ?? 0) >= 2 * need.level - 1 && (item?.from ?? 0) < need.step) ?? false
    return {
      indicator,
      gates: rubric.gates.filter((gate, i) => gate.grade <= (goal.grade ?? 0) && after.judgements[i]?.outcome === 'closed').map(({ id }) => id),
      branches: listLow(goal, after),
      neededBy: lifts.map(lift => lift.indicator).filter(other => other !== indicator && asksFor(other)),
      missingScore: after.standing.score < cut - TOLERANCE ? cut - after.standing.score : 0,
      isSettled: item !== undefined && item.lowest > item.from,
      isUnavoidable: !reaches(goal, standAfter(start, findLimits(holdBack(start, indicator)).steps)),
    }
  })
}

/** The same start with one indicator left as it is. */
function holdBack(start: PathStart, indicator: string): PathStart {
  return { ...start, items: start.items.map(item => item.id === indicator ? { ...item, highest: item.from } : item) }
}
