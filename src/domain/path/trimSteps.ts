import type { PathStart } from './PathStart'
import type { After, Steps } from './standAfter'
import { standAfter } from './standAfter'

/**
 * The same path without steps that nothing needs: where they cost nothing, a solver takes them as readily as not. Later indicators of the
 * rubric lose theirs first.
 */
export function trimSteps(start: PathStart, steps: Steps, isEnough: (after: After) => boolean): Steps {
  const kept = new Map(steps)
  for (const item of [...start.items].reverse()) {
    for (let to = kept.get(item.id) ?? item.from; to > item.lowest; to--) {
      kept.set(item.id, to - 1)
      if (isEnough(standAfter(start, kept)) && isSound(start, kept)) continue
      kept.set(item.id, to)
      break
    }
  }
  return kept
}

/** Every lifted step has what it presupposes. */
export function isSound({ items, itemById }: PathStart, steps: Steps): boolean {
  const at = (id: string) => steps.get(id) ?? itemById.get(id)?.from ?? 0
  return items.every(({ id, from, leaf }) => at(id) <= from || leaf.indicator.requires.every(need =>
    at(id) < 2 * need.level - 1 || !itemById.has(need.indicator) || at(need.indicator) >= need.step))
}
