import type { Pace } from '@/domain/path/planWaves'
import { addDays, addMonths } from './addMonths'
import type { ListedAction } from './listActions'
import { isOpen } from './listActions'
import { later } from './planFromPath'

/**
 * Days for actions that have none and are not finished, by their id: wave after wave, those without a wave last, each wave as long as
 * its person-months take the people at work. What takes no time ends on the day that it begins.
 */
export function scheduleActions(actions: readonly ListedAction[], startsOn: string, { people }: Pick<Pace, 'people'>): [id: string, days: { startsOn: string, endsOn: string }][] {
  const undated = listUndated(actions)
  const waves = [...new Set(undated.map(({ wave }) => wave ?? Infinity))].sort((a, b) => a - b)
  let begins = 0
  return waves.flatMap(number => {
    const members = undated.filter(({ wave }) => (wave ?? Infinity) === number)
    const from = addMonths(startsOn, begins)
    begins += members.reduce((sum, { months }) => sum + (months ?? 0), 0) / people
    const last = addDays(addMonths(startsOn, begins), -1)
    return members.map(({ id }): [string, { startsOn: string, endsOn: string }] => [id, { startsOn: from, endsOn: later(from, last) }])
  })
}

/** Actions that are still to be done and lie on no day. */
export function listUndated(actions: readonly ListedAction[]): ListedAction[] {
  return actions.filter(action => isOpen(action) && action.startsOn === undefined && action.endsOn === undefined)
}
