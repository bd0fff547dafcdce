/** How far an action is, in the order of a board. */
export const ACTION_STATES = ['planned', 'doing', 'blocked', 'done', 'dropped'] as const

export type ActionState = (typeof ACTION_STATES)[number]
