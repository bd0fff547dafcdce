import type { Lift, Path } from '@/domain/path/Path'
import type { Wave } from '@/domain/path/planWaves'
import { addMonths } from './addMonths'
import type { Action } from './Plan'

/** The day before another; ISO dates. */
export const dayBefore = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** What takes no time ends on the day that it begins. */
const later = (a: string, b: string) => a > b ? a : b

/**
 * An action for each lift of a path that no open action makes already, with the time of its waves. `title` names what is to be done;
 * without a beginning there are no dates.
 */
export function planFromPath(
  { lifts }: Path, waves: readonly Wave[], { actions = {}, startsOn, title }: { actions?: Readonly<Record<string, Action>>, startsOn: string | null, title: (lift: Lift) => string },
): Action[] {
  const open = Object.values(actions).filter(({ state }) => state !== 'done' && state !== 'dropped').flatMap(action => action.lifts)
  return lifts.filter(lift => !open.some(({ indicator, to }) => indicator === lift.indicator && to >= lift.to)).map((lift): Action => {
    const own = waves.flatMap((wave, i) => wave.lifts.some(({ indicator }) => indicator === lift.indicator) ? [{ ...wave, number: i + 1 }] : [])
    const [first] = own
    const last = own.at(-1)
    return {
      title: title(lift).slice(0, 200), lifts: [{ indicator: lift.indicator, from: lift.from, to: lift.to }], state: 'planned', progress: 0,
      ...startsOn !== null && first && last && { startsOn: addMonths(startsOn, first.begins), endsOn: later(addMonths(startsOn, first.begins), dayBefore(addMonths(startsOn, last.begins + last.lasts))) },
      months: round(lift.months), ...lift.money !== null && { budget: round(lift.money) }, ...first && { wave: first.number },
    }
  })
}

const round = (value: number) => Math.round(value * 100) / 100
