import type { Assessment } from '@/domain/assessment/Assessment'
import { readOwn } from '@/domain/change/readOwn'
import { countRating } from '@/domain/scoring/countRating'
import type { Action } from './Plan'

/** A planned lift, and the step that counts now. */
export interface FollowedLift {
  action: Action
  indicator: string
  from: number
  to: number
  /** `null` when it is open or not applicable. */
  now: number | null
  /** `true`: reached; `part`: higher than it was; `none`: not; `unknown`: not rated now. */
  outcome: 'true' | 'part' | 'none' | 'unknown'
}

/** What became of the plan of an earlier period. */
export interface FollowedPlan {
  period: string
  lifts: FollowedLift[]
}

/** What became of the plan of an earlier assessment, by the ratings of a later one; `null` where it promised nothing. */
export function followAssessment(then: Pick<Assessment, 'period' | 'plan'>, { answers }: Pick<Assessment, 'answers'>): FollowedPlan | null {
  const lifts = followPlan(then.plan?.actions, answers)
  return lifts.length === 0 ? null : { period: then.period, lifts }
}

/** What became of a plan: each lift that it promised, dropped actions left out, against the ratings of a later assessment. */
export function followPlan(actions: Readonly<Record<string, Action>> = {}, answers: Assessment['answers']): FollowedLift[] {
  return Object.values(actions).filter(({ state }) => state !== 'dropped').flatMap(action => action.lifts.map(({ indicator, from, to }): FollowedLift => {
    const rating = countRating(readOwn(answers, indicator))?.rating
    const now = rating && 'step' in rating ? rating.step : null
    return { action, indicator, from, to, now, outcome: now === null ? 'unknown' : now >= to ? 'true' : now > from ? 'part' : 'none' }
  }))
}
