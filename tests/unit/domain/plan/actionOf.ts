import type { ListedAction } from '@/domain/plan/listActions'
import type { Action } from '@/domain/plan/Plan'

/** An action that is not begun and says no more than its title, unless told otherwise. */
export function actionOf(title: string, more: Partial<Action> = {}): Action {
  return { title, lifts: [], state: 'planned', progress: 0, ...more }
}

/** The same as it stands in a list, its title for an id, with nothing in its way. */
export function listedOf(title: string, more: Partial<ListedAction> = {}): ListedAction {
  return { ...actionOf(title), id: title, late: 0, ...more }
}
