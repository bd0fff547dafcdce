import type { PathStart } from '@/domain/path/PathStart'
import { standAfter } from '@/domain/path/standAfter'
import type { Standing } from '@/domain/scoring/standAt'
import type { Action } from './Plan'

/** What the engine says when the lifts of actions are done; nothing goes below where it stands today. */
export function projectPlan(start: PathStart, actions: readonly Pick<Action, 'lifts'>[]): Standing {
  const steps = new Map<string, number>()
  for (const { indicator, to } of actions.flatMap(({ lifts }) => lifts)) {
    const from = start.itemById.get(indicator)?.from
    if (from !== undefined) steps.set(indicator, Math.max(from, to, steps.get(indicator) ?? 0))
  }
  return standAfter(start, steps).standing
}
