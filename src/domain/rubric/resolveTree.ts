import type { Indicator } from './Indicator'
import type { RubricProblem, RubricProblemCode } from './RubricProblem'
import type { Branch, Node } from './Rubric'
import type { BranchFile, NodeFile, RubricFile, StandardRef } from './RubricFile'

type Path = RubricProblem['path']

/** What a rubric may draw on: the indicator bank and the standards whose trees it may include. */
export interface Shelf {
  indicators: readonly Indicator[]
  standards: readonly RubricFile[]
}

/** A tree under construction. */
export interface Tree {
  indicators: Map<string, Indicator>
  /** Ids of the indicators that the file brings itself; they stand before all others. */
  own: Set<string>
  standards: readonly RubricFile[]
  /** Every id that the tree holds already. */
  kinds: Map<string, Node['kind']>
  problems: RubricProblem[]
}

export function startTree({ indicators, standards }: Shelf): Tree {
  return { indicators: new Map(indicators.map(indicator => [indicator.id, indicator])), own: new Set(), standards, kinds: new Map(), problems: [] }
}

export function findStandard<T extends StandardRef>(standards: readonly T[], { id, version }: StandardRef): T | undefined {
  return standards.find(standard => standard.id === id && standard.version === version)
}

/** Weights as numbers: 100 / n each when `equal`, else as written; a missing one counts 0 and is a problem. */
function weighChildren(children: readonly NodeFile[], isEqual: boolean, path: Path, { problems }: Tree): number[] {
  const report = (code: RubricProblemCode, at: Path, severity: RubricProblem['severity'], facts = {}) => problems.push({ code, severity, path: [...path, ...at], facts })
  if (isEqual) {
    children.forEach((child, i) => {
      if (child.weight !== undefined) report('rubric/weight-beside-equal', [i, 'weight'], 'error')
    })
    return children.map(() => 100 / children.length)
  }
  const weights = children.map((child, i) => {
    if (child.weight === undefined) report('rubric/missing-weight', [i], 'error')
    return child.weight ?? 0
  })
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0 && children.every(({ weight }) => weight === 0)) report('rubric/no-weight', [], 'error')
  else if (Math.abs(sum - 100) > 1e-6) report('rubric/weight-sum', [], 'warning', { sum: Math.round(sum * 1e4) / 1e4 })
  return weights
}

/** A node of a file as a node of the tree; nothing, and a problem, when it cannot stand there. */
export function resolveNode(node: NodeFile, weight: number, path: Path, tree: Tree): Node[] {
  const id = 'indicator' in node ? node.indicator : node.id
  if (tree.kinds.has(id)) {
    tree.problems.push({ code: 'rubric/repeated-id', severity: 'error', path, facts: { id } })
    return []
  }
  tree.kinds.set(id, 'indicator' in node ? 'indicator' : 'branch')
  if ('standard' in node) {
    const standard = findStandard(tree.standards, node.standard)
    if (!standard) {
      tree.problems.push({ code: 'rubric/unknown-standard', severity: 'error', path: [...path, 'standard'], facts: { ...node.standard } })
      return []
    }
    const brought = standard.indicators.filter(({ id: indicator }) => !tree.own.has(indicator)).map(indicator => [indicator.id, indicator] as const)
    const inner = { ...tree, indicators: new Map([...tree.indicators, ...brought]) }
    return [resolveBranch({ ...node, interpretations: node.interpretations ?? standard.interpretations, weights: standard.weights, children: standard.children }, weight, path, inner)]
  }
  if (!('indicator' in node)) return [resolveBranch(node, weight, path, tree)]
  const indicator = tree.indicators.get(id)
  if (!indicator) {
    tree.problems.push({ code: 'rubric/unknown-indicator', severity: 'error', path: [...path, 'indicator'], facts: { id } })
    return []
  }
  return [{
    kind: 'indicator', id, title: node.title ?? indicator.title, weight, why: node.why ?? null, indicator,
    example: node.example ?? null, suggestNa: node.suggestNa ?? null,
  }]
}

export function resolveBranch(branch: Pick<BranchFile, 'id' | 'title' | 'why' | 'weights' | 'kpis' | 'interpretations' | 'children'>, weight: number, path: Path, tree: Tree): Branch {
  const weights = weighChildren(branch.children, branch.weights === 'equal', [...path, 'children'], tree)
  return {
    kind: 'branch',
    id: branch.id,
    title: branch.title,
    weight,
    why: branch.why ?? null,
    kpis: branch.kpis ?? [],
    ...branch.interpretations && { interpretations: branch.interpretations },
    children: branch.children.flatMap((child, i) => resolveNode(child, weights[i] ?? 0, [...path, 'children', i], tree)),
  }
}
