import type { Branch, Leaf, Node, Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'

/** Questions of a quick scan: ten minutes at half a minute each. */
const QUESTIONS = 20
const LEAST_SEGMENTS = 8

interface Weighed { leaf: Leaf, share: number }

/**
 * About twenty indicators that say most: one of every child of the root, one of at least eight segments (the branches below them that
 * hold indicators), spread over the branches above, and the rest by their share of the whole. In the order of the tree. What an
 * edition suggests as not applicable is left out.
 */
export function chooseQuickScan({ root }: Pick<Rubric, 'root'>): string[] {
  const weighed = weighLeaves(root, 1).filter(({ leaf }) => leaf.suggestNa === null)
  const byShare = [...weighed].sort((a, b) => b.share - a.share)
  const chosen = new Set<string>()
  const takeBest = (branch: Node) => {
    const ids = new Set(listLeaves(branch).map(({ id }) => id))
    const best = byShare.find(({ leaf }) => ids.has(leaf.id) && !chosen.has(leaf.id))
    if (best) chosen.add(best.leaf.id)
  }
  for (const segment of spreadSegments(root)) {
    if (chosen.size < LEAST_SEGMENTS) takeBest(segment)
  }
  for (const child of root.children) {
    if (!listLeaves(child).some(({ id }) => chosen.has(id))) takeBest(child)
  }
  for (const { leaf } of byShare) {
    if (chosen.size >= QUESTIONS) break
    chosen.add(leaf.id)
  }
  return listLeaves(root).map(({ id }) => id).filter(id => chosen.has(id))
}

/** Every leaf with its share of the whole, 0 to 1, before anything is not applicable. */
export function weighLeaves(node: Node, share: number): Weighed[] {
  if (node.kind === 'indicator') return [{ leaf: node, share }]
  const sum = node.children.reduce((total, { weight }) => total + weight, 0)
  return node.children.flatMap(child => weighLeaves(child, sum === 0 ? 0 : share * child.weight / sum))
}

/** Segments below the children of the root, in turn from each of the branches that hold them, the largest branch first. */
function spreadSegments(root: Branch): Branch[] {
  const holdsLeaves = (branch: Branch) => branch.children.some(({ kind }) => kind === 'indicator')
  const branches = (node: Branch): Branch[] => node.children.flatMap(child => child.kind === 'branch' ? [child] : [])
  const holders = (node: Branch): Branch[] => [node, ...branches(node).flatMap(holders)]
  const groups = branches(root).flatMap(holders)
    .map(branch => branches(branch).filter(holdsLeaves))
    .filter(segments => segments.length > 0)
  // Before each pick, the group with the smallest share of its segments taken; a tie goes to the larger group.
  const taken = groups.map(() => 0)
  const spread: Branch[] = []
  const total = groups.reduce((sum, segments) => sum + segments.length, 0)
  while (spread.length < total) {
    const ratio = (i: number) => (taken[i] ?? 0) / (groups[i]?.length ?? 1)
    const open = groups.map((_, i) => i).filter(i => ratio(i) < 1)
    const at = open.sort((a, b) => ratio(a) - ratio(b) || (groups[b]?.length ?? 0) - (groups[a]?.length ?? 0))[0] ?? 0
    spread.push(...groups[at]?.slice(taken[at], (taken[at] ?? 0) + 1) ?? [])
    taken[at] = (taken[at] ?? 0) + 1
  }
  return spread
}
