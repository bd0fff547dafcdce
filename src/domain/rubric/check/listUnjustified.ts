import type { RubricProblem } from '../RubricProblem'
import type { NodeFile, RubricFile } from '../RubricFile'

/** Weights that somebody chose, anywhere under a node of a file, without a word why. Equal weights need none. */
export function listUnjustified(node: NodeFile | RubricFile, path: RubricProblem['path']): RubricProblem[] {
  const id = 'indicator' in node ? node.indicator : node.id
  const isChosen = !('kind' in node) && node.weight !== undefined && node.why === undefined
  const own: RubricProblem[] = isChosen ? [{ code: 'rubric/unjustified-weight', severity: 'error', path, facts: { id } }] : []
  const below = 'children' in node ? node.children.flatMap((child, i) => listUnjustified(child, [...path, 'children', i])) : []
  return [...own, ...below]
}
