import type { Assessment } from '@/domain/assessment/Assessment'
import { withoutUndefined } from '@/domain/change/withoutUndefined'
import { followPlan } from './followPlan'
import { isOpen } from './listActions'
import type { Action } from './Plan'
import { listReached } from './planFromPath'

/**
 * The actions of an earlier plan that are still to be done, by their id, as they go on from today: lifts that have come true are left out,
 * the others begin at the step that counts now. What is done or dropped, and what has nothing left to lift, is finished. Evidence
 * belongs to its assessment and stays there. What the present plan has already, under its id or as a lift of its own, is left out.
 */
export function listUnfinished(actions: Readonly<Record<string, Action>> = {}, answers: Assessment['answers'], present: Readonly<Record<string, Action>> = {}): [id: string, action: Action][] {
  const reached = listReached(present)
  return Object.entries(actions).flatMap(([id, action]): [string, Action][] => {
    if (!isOpen(action) || Object.hasOwn(present, id)) return []
    const lifts = followPlan({ [id]: action }, answers).filter(({ indicator, to, outcome }) => outcome !== 'true' && (reached.get(indicator) ?? 0) < to).map(({ indicator, from, to, now }) => ({ indicator, from: now ?? from, to }))
    if (lifts.length === 0 && action.lifts.length > 0) return []
    return [[id, withoutUndefined({ ...action, lifts, evidence: undefined })]]
  })
}
