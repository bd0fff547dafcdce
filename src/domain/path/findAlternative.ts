import type { Row } from './Model'
import type { Path } from './Path'
import type { PathQuestion, Search } from './findPath'
import { findCheapest } from './findPath'

/** The cheapest path that does without at least one step of this one; `null` when every path takes all of them. */
export function findAlternative(search: Search, { goal, budget = null, measure = budget?.in ?? 'months' }: PathQuestion, path: Path): Path | null {
  const { columns } = search.frame
  const toOf = new Map(path.lifts.map(({ indicator, to }) => [indicator, to]))
  // What the user has settled is no choice.
  const taken = columns.flatMap(({ item, step }, i) => step > item.lowest && step <= (toOf.get(item.id) ?? 0) ? [i] : [])
  if (taken.length === 0) return null
  const without: Row = { low: -Infinity, high: taken.length - 1, terms: taken.map(i => [i, 1] as const) }
  return findCheapest(search, goal, measure, { conditions: [without], budget })
}
