import type { Node } from '@/domain/rubric/Rubric'
import type { Scores } from './scoreTree'

export interface Weight {
  /** Share of the parent by the rubric's own numbers, 0 to 1. */
  nominal: number
  /** Share of the parent once the weight of N/A siblings has moved, 0 to 1. */
  inParent: number
  /** Share of the whole tree once N/A weights have moved, 0 to 1. */
  effective: number
  /** Share of the node's own weight that is not applicable, 0 to 1. */
  notApplicable: number
}

/** How much every node weighs: nominally, and after the weight of what is not applicable has moved to its siblings. */
export function weighTree(root: Node, scores: Scores): ReadonlyMap<string, Weight> {
  const weights = new Map<string, Weight>()
  const isApplicable = (node: Node) => scores.get(node.id) !== 'na'

  function visit(node: Node, nominal: number, inParent: number, effective: number): number {
    const children = node.kind === 'branch' ? node.children : []
    const sum = children.reduce((total, child) => total + child.weight, 0)
    const live = children.filter(isApplicable).reduce((total, child) => total + child.weight, 0)
    let notApplicable = isApplicable(node) ? 0 : 1
    let missing = 0
    for (const child of children) {
      const nominalShare = sum === 0 ? 0 : child.weight / sum
      const share = live === 0 || !isApplicable(child) ? 0 : child.weight / live
      missing += nominalShare * visit(child, nominalShare, share, effective * share)
    }
    if (notApplicable === 0) notApplicable = missing
    weights.set(node.id, { nominal, inParent, effective, notApplicable })
    return notApplicable
  }

  const share = isApplicable(root) ? 1 : 0
  visit(root, 1, share, share)
  return weights
}
