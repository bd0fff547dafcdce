import type { Assessment } from '@/domain/assessment/Assessment'
import { withoutUndefined } from '@/domain/change/withoutUndefined'
import { followPlan } from './followPlan'
import type { Action } from './Plan'

/**
 * The actions of an earlier plan that are still to be done, by their id, as they go on from today: lifts that have come true are left out,
 * the others begin at the step that counts now. What is done or dropped, and what has nothing left to lift, is finished. Evidence
 * belongs to its assessment and the wave to its path: both stay there.
 */
export function listUnfinished(actions: Readonly<Record<string, Action>> = {}, answers: Assessment['answers']): [id: string, action: Action][] {
  return Object.entries(actions).flatMap(([id, action]): [string, Action][] => {
    if (action.state === 'done' || action.state === 'dropped') return []
    const lifts = followPlan({ [id]: action }, answers).filter(({ outcome }) => outcome !== 'true').map(({ indicator, from, to, now }) => ({ indicator, from: now ?? from, to }))
    if (lifts.length === 0 && action.lifts.length > 0) return []
    return [[id, withoutUndefined({ ...action, lifts, evidence: undefined, wave: undefined })]]
  })
}
