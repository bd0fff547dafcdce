import type { Node } from '@/domain/rubric/Rubric'
import type { Scores } from './scoreTree'

const SPREAD = 20

/**
 * Scores of open indicators for an estimate: the answered mean of the nearest branch above that has one, ± 2 steps, kept within
 * 0 to 100. Empty when nothing at all is answered.
 */
export function estimateOpen(root: Node, scores: Scores): ReadonlyMap<string, { low: number, high: number }> {
  const estimates = new Map<string, { low: number, high: number }>()
  function visit(node: Node, inherited: number | null) {
    const score = scores.get(node.id) ?? null
    if (score === 'na') return
    const mean = score ?? inherited
    if (node.kind === 'branch') node.children.forEach(child => visit(child, mean))
    else if (score === null && mean !== null) {
      estimates.set(node.id, { low: Math.max(0, mean - SPREAD), high: Math.min(100, mean + SPREAD) })
    }
  }
  visit(root, null)
  return estimates
}
