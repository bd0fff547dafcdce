import type { Gate } from './Gate'
import { resolveBranch, startTree } from './resolveTree'
import type { Shelf } from './resolveTree'
import type { RubricProblem } from './RubricProblem'
import type { Branch, Rubric } from './Rubric'
import { listNodes, ROOT_ID } from './Rubric'
import type { RubricFile } from './RubricFile'

export type Draft = Omit<Rubric, 'hash'>

/** Problems of gates that look at nothing in the tree or share an id; paths start at the index of the gate. */
export function checkGates(gates: readonly Gate[], root: Branch): RubricProblem[] {
  const nodes = new Map(listNodes(root).map(node => [node.id, node]))
  const ids = new Set<string>()
  return gates.flatMap((gate, i): RubricProblem[] => {
    const [target, kind] = gate.kind === 'indicator-step' ? [gate.indicator, 'indicator'] : [gate.branch, 'branch']
    const node = nodes.get(target)
    const children = new Set(node?.kind === 'branch' ? node.children.map(({ id }) => id) : [])
    const missing = gate.kind === 'children-score' ? gate.only?.find(id => !children.has(id)) : undefined
    const isRepeated = ids.has(gate.id)
    ids.add(gate.id)
    return [
      ...node?.kind === kind ? [] : [{ code: 'rubric/unknown-gate-target' as const, severity: 'error' as const, path: [i], facts: { id: target } }],
      ...missing !== undefined ? [{ code: 'rubric/unknown-gate-target' as const, severity: 'error' as const, path: [i, 'only'], facts: { id: missing } }] : [],
      ...isRepeated ? [{ code: 'rubric/repeated-id' as const, severity: 'error' as const, path: [i, 'id'], facts: { id: gate.id } }] : [],
    ]
  })
}

/**
 * The concrete tree of a rubric file over the indicators it brings, those of the bank and the standards it includes. A problem of
 * severity `error` means that the tree cannot be scored as its author meant it; weights that do not add up to 100 are a warning,
 * since only their proportion counts.
 */
export function resolveRubric(file: RubricFile, shelf: Shelf): { rubric: Draft, problems: RubricProblem[] } {
  const tree = startTree(shelf)
  file.indicators.forEach((indicator, i) => {
    if (tree.own.has(indicator.id)) tree.problems.push({ code: 'rubric/repeated-id', severity: 'error', path: ['indicators', i, 'id'], facts: { id: indicator.id } })
    tree.own.add(indicator.id)
    tree.indicators.set(indicator.id, indicator)
  })
  tree.kinds.set(ROOT_ID, 'branch')
  const root = resolveBranch({ id: ROOT_ID, title: file.title, interpretations: file.interpretations, weights: file.weights, children: file.children }, 100, [], tree)
  tree.problems.push(...checkGates(file.gates, root).map(problem => ({ ...problem, path: ['gates', ...problem.path] })))
  file.views.forEach(({ branches }, i) => branches.forEach((branch, j) => {
    if (tree.kinds.get(branch) !== 'branch') tree.problems.push({ code: 'rubric/unknown-branch', severity: 'error', path: ['views', i, 'branches', j], facts: { id: branch } })
  }))
  const { id, version, status, title, description, levels, cuts, naCap, provisionalFrom, sizeFactors, gates, views } = file
  return {
    rubric: { id, version, status, edition: null, title, description: description ?? null, levels, cuts, naCap, provisionalFrom, sizeFactors, gates, views, root },
    problems: tree.problems,
  }
}
