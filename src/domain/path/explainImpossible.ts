import { listLeaves } from '@/domain/rubric/Rubric'
import { TOLERANCE } from '@/domain/scoring/TOLERANCE'
import type { Impossible } from './Path'
import type { PathGoal } from './PathGoal'
import type { PathItem, PathStart } from './PathStart'
import { listLow } from './reaches'
import type { Steps } from './standAfter'
import { standAfter } from './standAfter'

/** What is missing when everything is lifted as far as it may be (`limits`), and which settled choices stand in the way of that. */
export function explainImpossible(start: PathStart, limits: Steps, goal: PathGoal): Impossible {
  const highest = standAfter(start, limits)
  const { rubric, nodes } = start
  const closed = rubric.gates.flatMap((gate, i) => {
    const judgement = highest.judgements[i]
    return gate.grade <= (goal.grade ?? 0) && judgement?.outcome === 'closed' ? [{ id: gate.id, short: judgement.short }] : []
  })
  const branches = listLow(goal, highest)
  const isScoreShort = goal.grade !== undefined && highest.standing.score < (rubric.cuts[goal.grade - 1] ?? 0) - TOLERANCE
  const short = [...isScoreShort ? [rubric.root.id] : [], ...branches, ...closed.flatMap(gate => gate.short)]
  const leaves = short.flatMap(id => {
    const node = nodes.get(id)
    return node ? listLeaves(node).map(leaf => leaf.id) : []
  })
  return { highest: highest.standing, gates: closed.map(({ id }) => id), branches, held: listHeld(start, leaves) }
}

/** What is settled as not to be lifted among these indicators and all that they presuppose, in the order of the rubric. */
function listHeld({ items, itemById }: PathStart, indicators: readonly string[]): string[] {
  const seen = new Set<string>()
  const visit = (item: PathItem | undefined): void => {
    if (!item || seen.has(item.id)) return
    seen.add(item.id)
    for (const { indicator } of item.leaf.indicator.requires) visit(itemById.get(indicator))
  }
  for (const id of indicators) visit(itemById.get(id))
  return items.filter(({ id, highest }) => highest < 10 && seen.has(id)).map(({ id }) => id)
}
