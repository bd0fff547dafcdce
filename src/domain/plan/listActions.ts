import { countDays } from './addMonths'
import type { Action } from './Plan'

/** Whether there is still something to do. */
export const isOpen = ({ state }: Pick<Action, 'state'>) => state !== 'done' && state !== 'dropped'

export interface ListedAction extends Action {
  id: string
  /** Per cent; what is done is done wholly, whatever was said last. */
  progress: number
  /** Days past its day while it is still to be done; 0 where it is not overdue. */
  late: number
}

/** Overdue, or blocked as its owner says: it may be both. */
export const isInTrouble = ({ state, late }: ListedAction) => state === 'blocked' || late > 0

/** The actions of a plan by their day, then by their beginning; those without a day last. `today` is an ISO date. */
export function listActions(actions: Readonly<Record<string, Action>> = {}, today: string): ListedAction[] {
  const day = (date: string | undefined) => date ?? '9999'
  return Object.entries(actions)
    .map(([id, action]) => ({ ...action, id, progress: action.state === 'done' ? 100 : action.progress, late: countDaysLate(action, today) }))
    .sort((a, b) => compare(day(a.endsOn), day(b.endsOn)) || compare(day(a.startsOn), day(b.startsOn)) || (a.wave ?? 0) - (b.wave ?? 0) || compare(a.at ?? '', b.at ?? ''))
}

function countDaysLate({ state, endsOn }: Action, today: string): number {
  return isOpen({ state }) && endsOn !== undefined && endsOn < today ? countDays(endsOn, today) : 0
}

const compare = (a: string, b: string) => a < b ? -1 : Number(a > b)

export interface PlanSummary {
  /** Of those that are not dropped. */
  actions: number
  done: number
  late: number
  blocked: number
  /** Person-months and 万元 set aside, and the progress of it all in per cent, by effort where every action states one. */
  months: number
  budget: number
  progress: number
}

export function summarisePlan(actions: readonly ListedAction[]): PlanSummary {
  const live = actions.filter(({ state }) => state !== 'dropped')
  const sum = (of: (action: ListedAction) => number) => live.reduce((total, action) => total + of(action), 0)
  const hasEfforts = live.every(({ months }) => months !== undefined && months > 0)
  const weigh = ({ months }: ListedAction) => hasEfforts ? months ?? 1 : 1
  const weight = sum(weigh)
  return {
    actions: live.length,
    done: live.filter(({ state }) => state === 'done').length,
    late: live.filter(({ late }) => late > 0).length,
    blocked: live.filter(({ state }) => state === 'blocked').length,
    months: sum(({ months }) => months ?? 0),
    budget: sum(({ budget }) => budget ?? 0),
    progress: weight === 0 ? 0 : Math.round(sum(action => weigh(action) * action.progress) / weight),
  }
}
