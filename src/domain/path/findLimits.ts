import type { PathStart } from './PathStart'
import type { Steps } from './standAfter'

/** A fixed choice that can never come true: what it presupposes is not to be lifted. */
export interface Conflict {
  indicator: string
  /** The step that was settled, and the last one that can be reached. */
  step: number
  highest: number
  /** The indicator that it presupposes and that does not get there; `null` when it is the indicator itself. */
  needs: string | null
}

export interface Limits {
  /** The highest steps that can all be reached together: no path goes beyond any of them. */
  steps: Steps
  conflicts: Conflict[]
}

/**
 * How far everything can be lifted when effort does not matter. A prerequisite binds upwards only, so there is one highest state: steps
 * are taken away from the top until nothing lacks what it presupposes.
 */
export function findLimits({ items, itemById }: PathStart): Limits {
  const steps = new Map(items.map(({ id, highest }) => [id, highest]))
  const lacking = new Map<string, string>()
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false
    for (const { id, from, leaf } of items) {
      for (const need of leaf.indicator.requires) {
        const last = Math.max(from, 2 * need.level - 2)
        if ((steps.get(id) ?? 0) <= last || !itemById.has(need.indicator) || (steps.get(need.indicator) ?? 0) >= need.step) continue
        steps.set(id, last)
        lacking.set(id, need.indicator)
        hasChanged = true
      }
    }
  }
  const conflicts = items.flatMap(({ id, lowest }) => {
    const highest = steps.get(id) ?? 0
    return lowest > highest ? [{ indicator: id, step: lowest, highest, needs: lacking.get(id) ?? null }] : []
  })
  return { steps, conflicts }
}
