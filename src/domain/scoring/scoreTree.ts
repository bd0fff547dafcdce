import type { Node } from '@/domain/rubric/Rubric'

/** 0 to 100, or `null` while open, or `na` when there is nothing applicable to score. */
export type Score = number | null | 'na'
export type Scores = ReadonlyMap<string, Score>

/**
 * The score of every node: Σ wᵢ·sᵢ / Σ wᵢ over the children that have one. A branch without an applicable child of positive
 * weight is `na`; one whose applicable children are all open is `null`. Nothing is rounded.
 */
export function scoreTree(root: Node, scoreOf: (indicatorId: string) => Score): Scores {
  const scores = new Map<string, Score>()
  function visit(node: Node): Score {
    const score = node.kind === 'indicator' ? scoreOf(node.id) : mean(node.children.map(child => ({ weight: child.weight, score: visit(child) })))
    scores.set(node.id, score)
    return score
  }
  visit(root)
  return scores
}

function mean(children: { weight: number, score: Score }[]): Score {
  const applicable = children.filter(child => child.score !== 'na' && child.weight > 0)
  if (applicable.length === 0) return 'na'
  let sum = 0
  let weights = 0
  for (const { weight, score } of applicable) {
    if (typeof score !== 'number') continue
    sum += weight * score
    weights += weight
  }
  return weights === 0 ? null : sum / weights
}
