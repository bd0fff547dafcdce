import type { Indicator } from './Indicator'
import type { RubricProblem } from './RubricProblem'
import type { Branch, Node, Rubric } from './Rubric'
import { ROOT_ID } from './Rubric'
import type { BranchFile, NodeFile, RubricFile } from './RubricFile'

type Path = (string | number)[]
type Draft = Omit<Rubric, 'hash'>

/** Weights as numbers: 100 / n each when `equal`, else as written; a missing one counts 0 and is a problem. */
function weighChildren(children: NodeFile[], equal: boolean, path: Path, problems: RubricProblem[]): number[] {
  if (equal) {
    children.forEach((child, i) => {
      if (child.weight !== undefined) problems.push({ code: 'rubric/weight-beside-equal', severity: 'error', path: [...path, i, 'weight'], facts: {} })
    })
    return children.map(() => 100 / children.length)
  }
  const weights = children.map((child, i) => {
    if (child.weight === undefined) problems.push({ code: 'rubric/missing-weight', severity: 'error', path: [...path, i], facts: {} })
    return child.weight ?? 0
  })
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (Math.abs(sum - 100) > 1e-6) {
    problems.push({ code: 'rubric/weight-sum', severity: 'warning', path, facts: { sum: Math.round(sum * 1e4) / 1e4 } })
  }
  return weights
}

/**
 * The concrete tree of a rubric file over the indicators it brings and those of the bank. A problem of severity `error` means
 * that the tree cannot be scored as its author meant it; weights that do not add up to 100 are a warning, since only their
 * proportion counts.
 */
export function resolveRubric(file: RubricFile, bank: readonly Indicator[]): { rubric: Draft, problems: RubricProblem[] } {
  const problems: RubricProblem[] = []
  const indicators = new Map(bank.map(indicator => [indicator.id, indicator]))
  const own = new Set<string>()
  file.indicators.forEach((indicator, i) => {
    if (own.has(indicator.id)) problems.push({ code: 'rubric/repeated-id', severity: 'error', path: ['indicators', i, 'id'], facts: { id: indicator.id } })
    own.add(indicator.id)
    indicators.set(indicator.id, indicator)
  })
  const seen = new Map<string, Node['kind']>([[ROOT_ID, 'branch']])

  function resolveNode(node: NodeFile, weight: number, path: Path): Node[] {
    const id = 'indicator' in node ? node.indicator : node.id
    if (seen.has(id)) {
      problems.push({ code: 'rubric/repeated-id', severity: 'error', path, facts: { id } })
      return []
    }
    seen.set(id, 'indicator' in node ? 'indicator' : 'branch')
    if (!('indicator' in node)) return [resolveBranch(node, weight, path)]
    const indicator = indicators.get(id)
    if (!indicator) {
      problems.push({ code: 'rubric/unknown-indicator', severity: 'error', path: [...path, 'indicator'], facts: { id } })
      return []
    }
    return [{ kind: 'indicator', id, title: indicator.title, weight, indicator }]
  }

  function resolveBranch(branch: Pick<BranchFile, 'id' | 'title' | 'why' | 'weights' | 'kpis' | 'children'>, weight: number, path: Path): Branch {
    const weights = weighChildren(branch.children, branch.weights === 'equal', [...path, 'children'], problems)
    return {
      kind: 'branch',
      id: branch.id,
      title: branch.title,
      weight,
      why: branch.why ?? null,
      kpis: branch.kpis ?? [],
      children: branch.children.flatMap((child, i) => resolveNode(child, weights[i] ?? 0, [...path, 'children', i])),
    }
  }

  const root = resolveBranch({ ...file, id: ROOT_ID, why: undefined, kpis: undefined }, 100, [])
  const gateIds = new Set<string>()
  file.gates.forEach((gate, i) => {
    const [target, kind] = gate.kind === 'indicator-step' ? [gate.indicator, 'indicator'] : [gate.branch, 'branch']
    if (seen.get(target) !== kind) problems.push({ code: 'rubric/unknown-gate-target', severity: 'error', path: ['gates', i], facts: { id: target } })
    if (gateIds.has(gate.id)) problems.push({ code: 'rubric/repeated-id', severity: 'error', path: ['gates', i, 'id'], facts: { id: gate.id } })
    gateIds.add(gate.id)
  })
  const { id, version, status, title, description, levels, cuts, naCap, provisionalFrom, sizeFactors, gates } = file
  return {
    rubric: { id, version, status, title, description: description ?? null, levels, cuts, naCap, provisionalFrom, sizeFactors, gates, root },
    problems,
  }
}
