import type { Lift, Path } from '@/domain/path/Path'
import type { Wave } from '@/domain/path/planWaves'
import { addDays, addMonths } from './addMonths'
import { isOpen } from './listActions'
import type { Action } from './Plan'

/** What takes no time ends on the day that it begins. */
export const later = (a: string, b: string) => a > b ? a : b

/**
 * An action for each lift of a path that no open action makes already, with the time of its waves; one that goes further than an open action
 * begins where that one ends, with the effort that is left. `title` names what is to be done; without a beginning there are no dates.
 */
export function planFromPath(
  { lifts }: Path, waves: readonly Wave[], { actions = {}, startsOn, title, costOf }: {
    actions?: Readonly<Record<string, Action>>, startsOn: string | null, title: (lift: Lift) => string, costOf: (indicator: string, from: number, to: number) => { months: number, money: number },
  },
): Action[] {
  const reached = listReached(actions)
  return lifts.filter(({ indicator, to }) => (reached.get(indicator) ?? 0) < to).map((lift): Action => {
    const from = Math.max(lift.from, reached.get(lift.indicator) ?? 0)
    const cost = from === lift.from ? lift : costOf(lift.indicator, from, lift.to)
    const own = waves.flatMap((wave, i) => wave.lifts.some(({ indicator }) => indicator === lift.indicator) ? [{ ...wave, number: i + 1 }] : [])
    const [first] = own
    const last = own.at(-1)
    return {
      title: title(lift).slice(0, 200), lifts: [{ indicator: lift.indicator, from, to: lift.to }], state: 'planned', progress: 0,
      ...startsOn !== null && first && last && { startsOn: addMonths(startsOn, first.begins), endsOn: later(addMonths(startsOn, first.begins), addDays(addMonths(startsOn, last.begins + last.lasts), -1)) },
      months: round(cost.months), ...lift.money !== null && { budget: round(cost.money ?? 0) }, ...first && { wave: first.number },
    }
  })
}

/** The step to which open actions lift an indicator. */
export function listReached(actions: Readonly<Record<string, Action>>): ReadonlyMap<string, number> {
  const reached = new Map<string, number>()
  for (const { indicator, to } of Object.values(actions).filter(isOpen).flatMap(({ lifts }) => lifts)) reached.set(indicator, Math.max(to, reached.get(indicator) ?? 0))
  return reached
}

const round = (value: number) => Math.round(value * 100) / 100
