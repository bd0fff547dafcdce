import type { Edition } from './Edition'
import type { Draft } from './resolveRubric'
import { checkGates } from './resolveRubric'
import type { Shelf } from './resolveTree'
import { resolveNode, startTree } from './resolveTree'
import type { RubricProblem, RubricProblemCode } from './RubricProblem'
import type { Branch, Leaf, Node } from './Rubric'
import { listNodes, ROOT_ID } from './Rubric'

/**
 * A standard under an industry edition: nodes added and dropped, weights, suggestions, examples and gates laid over it. Siblings of
 * what is dropped share its weight in proportion. Problems have paths in the edition's file.
 */
export function applyEdition(standard: Draft, edition: Edition, shelf: Shelf): { rubric: Draft, problems: RubricProblem[] } {
  const problems: RubricProblem[] = []
  const report = (code: RubricProblemCode, path: RubricProblem['path'], facts: RubricProblem['facts']) => problems.push({ code, severity: 'error', path, facts })
  const before = indexNodes(standard.root)
  const expect = (id: string, kind: Node['kind'] | null, path: RubricProblem['path'], nodes = before) => {
    const node = nodes.get(id)
    if (node && (kind === null || node.kind === kind)) return
    report(kind === 'indicator' ? 'rubric/unknown-indicator' : 'rubric/unknown-branch', path, { id })
  }

  edition.drop.forEach(({ node }, i) => {
    if (node === ROOT_ID) report('rubric/unknown-branch', ['drop', i, 'node'], { id: node })
    else expect(node, null, ['drop', i, 'node'])
  })
  const dropped = new Set(edition.drop.map(({ node }) => node))
  const kept = dropNodes(standard.root, dropped)
  const added = addNodes(kept, edition, shelf, problems)
  edition.add.forEach(({ under }, i) => expect(under, 'branch', ['add', i, 'under'], indexNodes(kept)))

  const weights = new Map(edition.weights.map(entry => [entry.branch, entry.children]))
  const nodes = indexNodes(added)
  edition.weights.forEach(({ branch, children }, i) => {
    const node = nodes.get(branch)
    if (node?.kind !== 'branch') return report('rubric/unknown-branch', ['weights', i, 'branch'], { id: branch })
    const ids = node.children.map(({ id }) => id)
    const wrong = [...ids.filter(id => !Object.hasOwn(children, id)), ...Object.keys(children).filter(id => !ids.includes(id))]
    if (wrong.length > 0) report('rubric/weights-children', ['weights', i, 'children'], { branch, list: wrong.join(', ') })
  })
  edition.suggestNa.forEach(({ indicator }, i) => {
    expect(indicator, 'indicator', ['suggestNa', i, 'indicator'], nodes)
    const leaf = nodes.get(indicator)
    if (leaf?.kind === 'indicator' && !leaf.indicator.notApplicable.allowed) report('rubric/na-not-allowed', ['suggestNa', i], { id: indicator })
  })
  edition.examples.forEach(({ indicator }, i) => expect(indicator, 'indicator', ['examples', i, 'indicator'], nodes))
  edition.withoutGates.forEach(({ gate }, i) => {
    if (!standard.gates.some(({ id }) => id === gate)) report('rubric/unknown-gate', ['withoutGates', i, 'gate'], { id: gate })
  })

  const suggestions = new Map(edition.suggestNa.map(({ indicator, why }) => [indicator, why]))
  const examples = new Map(edition.examples.map(({ indicator, ...example }) => [indicator, example]))
  const dress = (leaf: Leaf): Leaf => ({
    ...leaf,
    example: examples.get(leaf.id) ?? leaf.example,
    suggestNa: suggestions.get(leaf.id) ?? leaf.suggestNa,
  })
  const weigh = (branch: Branch): Branch => {
    const own = weights.get(branch.id)
    const children = branch.children.map(child => {
      const weighed = { ...child, weight: own && Object.hasOwn(own, child.id) ? own[child.id] ?? child.weight : child.weight }
      return weighed.kind === 'branch' ? weigh(weighed) : dress(weighed)
    })
    const sum = children.reduce((total, { weight }) => total + weight, 0)
    if (Math.abs(sum - 100) > 1e-6) {
      const at = edition.weights.findIndex(entry => entry.branch === branch.id)
      report(sum === 0 ? 'rubric/no-weight' : 'rubric/weight-sum', at < 0 ? ['weights'] : ['weights', at, 'children'], { branch: branch.id, sum: Math.round(sum * 1e4) / 1e4 })
    }
    return { ...branch, children }
  }
  const root = weigh(added)

  const without = new Set(edition.withoutGates.map(({ gate }) => gate))
  const remaining = standard.gates.filter(({ id }) => !without.has(id))
  const gates = [...remaining, ...edition.gates]
  // A gate of the standard on what the edition dropped is not applicable, not wrong.
  const ownGates = checkGates(gates, root).filter(({ path: [at] }) => typeof at === 'number' && at >= remaining.length)
  problems.push(...ownGates.map(problem => ({ ...problem, path: ['gates', Number(problem.path[0]) - remaining.length, ...problem.path.slice(1)] })))
  return { rubric: { ...standard, edition: { id: edition.id, title: edition.title }, gates, root }, problems }
}

function indexNodes(root: Node): Map<string, Node> {
  return new Map(listNodes(root).map(node => [node.id, node]))
}

/** The tree without some nodes and without branches that they leave empty; the rest of a branch grows to 100 in proportion. */
function dropNodes(branch: Branch, dropped: ReadonlySet<string>): Branch {
  const children = branch.children
    .filter(({ id }) => !dropped.has(id))
    .map(child => child.kind === 'branch' ? dropNodes(child, dropped) : child)
    .filter(child => child.kind === 'indicator' || child.children.length > 0)
  const sum = children.reduce((total, { weight }) => total + weight, 0)
  const hasFewer = children.length < branch.children.length
  return { ...branch, children: hasFewer && sum > 0 ? children.map(child => ({ ...child, weight: child.weight * 100 / sum })) : children }
}

function addNodes(root: Branch, edition: Edition, shelf: Shelf, problems: RubricProblem[]): Branch {
  const tree = startTree(shelf)
  for (const { id, kind } of listNodes(root)) tree.kinds.set(id, kind)
  const added = edition.add.map(({ under, node }, i) => ({ under, nodes: resolveNode(node, node.weight ?? 0, ['add', i, 'node'], tree) }))
  problems.push(...tree.problems)
  const visit = (branch: Branch): Branch => ({
    ...branch,
    children: [
      ...branch.children.map(child => child.kind === 'branch' ? visit(child) : child),
      ...added.filter(({ under }) => under === branch.id).flatMap(({ nodes }) => nodes),
    ],
  })
  return visit(root)
}
