import { TOLERANCE } from '@/domain/scoring/TOLERANCE'
import type { PathGoal } from './PathGoal'
import type { After } from './standAfter'

/** The branches of a goal whose score is still too low; one that is not applicable asks for nothing. */
export function listLow({ branches = {} }: PathGoal, { scores }: After): string[] {
  return Object.entries(branches).flatMap(([id, atLeast]) => {
    const score = scores.get(id)
    return typeof score === 'number' && score < atLeast - TOLERANCE ? [id] : []
  })
}

/** Whether the engine grants what was asked for. */
export function reaches(goal: PathGoal, after: After): boolean {
  return after.standing.grade >= (goal.grade ?? 0) && listLow(goal, after).length === 0
}
