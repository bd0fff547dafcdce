/** The parts of a plan, each with values by key. */
export const PLAN_PARTS = ['settings', 'choices', 'efforts', 'actions', 'whatIfs'] as const
