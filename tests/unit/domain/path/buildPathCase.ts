import fc from 'fast-check'
import type { RandomCase } from '../buildRandomCase'
import { assessmentOf, listRandomLeaves, randomCase, rubricOf } from '../buildRandomCase'
import { indicator } from '../buildRubric'
import type { PathSettings, PathStart } from '@/domain/path/PathStart'
import { startPath } from '@/domain/path/PathStart'
import { isSound } from '@/domain/path/trimSteps'
import type { Steps } from '@/domain/path/standAfter'

export interface PathCase {
  tree: RandomCase
  /** By place of the leaf: what its five levels take; none where the rubric says nothing. */
  months: (number[] | null)[]
  /** From a later leaf to an earlier one, so that there is no circle. */
  needs: { from: number, to: number, level: number, step: number }[]
  settings: PathSettings
  /** How many steps each leaf may be lifted by. */
  room: number[]
}

const MOST_LEAVES = 12
const MOST_CHOICES = 4000

/** Trees of at most 12 indicators in which everything that can be done can be tried. */
export const pathCase: fc.Arbitrary<PathCase> = randomCase()
  .filter(({ root }) => listRandomLeaves(root).length <= MOST_LEAVES)
  .chain(tree => {
    const count = listRandomLeaves(tree.root).length
    const place = fc.nat({ max: Math.max(0, count - 1) })
    const each = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: count, maxLength: count })
    return fc.record({
      tree: fc.constant(tree),
      months: each(fc.oneof({ weight: 5, arbitrary: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }) }, { weight: 1, arbitrary: fc.constant(null) })),
      needs: fc.array(fc.record({ from: place, to: place, level: fc.integer({ min: 1, max: 5 }), below: fc.integer({ min: 0, max: 3 }) }), { maxLength: 5 })
        .map(list => list.flatMap(({ from, to, level, below }) => from > to ? [{ from, to, level, step: Math.max(1, 2 * level - below) }] : [])),
      settings: fc.record({ choices: fc.dictionary(fc.constantFrom(...listRandomLeaves(tree.root).map(({ id }) => id)), fc.oneof(fc.constant({ wont: true as const }), fc.record({ will: fc.integer({ min: 1, max: 4 }) })), { maxKeys: 2 }) }),
      room: each(fc.integer({ min: 0, max: 4 })),
    })
  })

/** The start of a case, and the ratings it begins from. */
export function startOf({ tree, months, needs, settings, room }: PathCase): PathStart {
  const leaves = listRandomLeaves(tree.root)
  const rubric = rubricOf(tree, (id, place) => indicator(id, {
    effort: months[place]?.map((amount, level) => ({ level: level + 1, months: amount })) ?? [],
    requires: needs.filter(({ from }) => from === place).map(({ to, level, step }) => ({ level, step, indicator: leaves[to]?.id ?? '' })),
  }))
  const start = startPath(rubric, assessmentOf(tree), settings)
  // All choices together stay few enough to be tried one after the other.
  let choices = 1
  const items = start.items.map((item, i) => {
    const most = Math.max(0, Math.min(room[i] ?? 0, Math.floor(MOST_CHOICES / choices) - 1))
    const highest = Math.max(item.lowest, Math.min(item.highest, item.from + most))
    choices *= highest - item.lowest + 1
    return { ...item, highest }
  })
  return { ...start, items, itemById: new Map(items.map(item => [item.id, item])) }
}

/** Every state that can be reached: settled steps taken, nothing without what it presupposes. */
export function listStates(start: PathStart): Steps[] {
  const states = start.items.reduce<Map<string, number>[]>((found, { id, lowest, highest }) =>
    found.flatMap(state => Array.from({ length: highest - lowest + 1 }, (_, i) => new Map(state).set(id, lowest + i))), [new Map()])
  return states.filter(state => isSound(start, state))
}
