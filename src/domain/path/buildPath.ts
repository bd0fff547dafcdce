import type { Lift, Path } from './Path'
import type { Measure } from './PathGoal'
import type { PathItem, PathStart } from './PathStart'
import type { Steps } from './standAfter'
import { standAfter } from './standAfter'

/** What the steps above today's take together. */
export function costOf({ costs, from }: PathItem, to: number, measure: Measure): number {
  return costs.slice(from, to).reduce((sum, cost) => sum + cost[measure], 0)
}

/** A path over what has been chosen, scored by the engine. */
export function buildPath(start: PathStart, steps: Steps, { isProved, bound }: Pick<Path, 'isProved' | 'bound'>): Path {
  const lifts = start.items.flatMap((item): Lift[] => {
    const to = steps.get(item.id) ?? item.from
    if (to <= item.from) return []
    return [{
      indicator: item.id, from: item.from, to, isOpen: item.isOpen,
      months: costOf(item, to, 'months'),
      money: start.hasMoney ? costOf(item, to, 'money') : null,
      points: item.points * (to - item.from),
      isAssumed: item.costs.slice(item.from, to).some(({ source }) => source === 'assumed'),
    }]
  })
  const sum = (of: (lift: Lift) => number) => lifts.reduce((total, lift) => total + of(lift), 0)
  return {
    lifts, isProved, bound,
    months: sum(({ months }) => months),
    money: start.hasMoney ? sum(({ money }) => money ?? 0) : null,
    before: standAfter(start, new Map()).standing,
    after: standAfter(start, steps).standing,
  }
}
