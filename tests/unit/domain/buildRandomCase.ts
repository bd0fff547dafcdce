import fc from 'fast-check'
import { buildAssessment } from './buildAssessment'
import { branch, buildRubric, indicator, leaf } from './buildRubric'
import type { NodeInput, RubricFileInput } from './buildRubric'
import type { IndicatorInput } from '@/domain/rubric/Indicator'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { Rubric } from '@/domain/rubric/Rubric'

type GateInput = NonNullable<RubricFileInput['gates']>[number]
export type RandomAnswer = number | 'na' | null

export interface RandomLeaf { kind: 'leaf', id: string, weight: number, answer: RandomAnswer, hasDocument: boolean }
export interface RandomBranch { kind: 'branch', id: string, weight: number, children: RandomNode[] }
export type RandomNode = RandomLeaf | RandomBranch

/** A rubric tree with an answer at every leaf, so that a change of the tree takes its answers along. */
export interface RandomCase { root: RandomBranch, gates: GateInput[] }

type Bare = Omit<RandomLeaf, 'id'> | { kind: 'branch', weight: number, children: Bare[] }

const MOST_LEAVES = 14
const weight = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 100 }) },
  { weight: 2, arbitrary: fc.double({ min: 0.001, max: 100, noNaN: true }) },
)

function bareLeaf(answer: fc.Arbitrary<RandomAnswer>): fc.Arbitrary<Bare> {
  return fc.record({ kind: fc.constant('leaf' as const), weight, answer, hasDocument: fc.boolean() })
}

function bareNode(answer: fc.Arbitrary<RandomAnswer>, depth: number): fc.Arbitrary<Bare> {
  if (depth === 0) return bareLeaf(answer)
  const children = fc.array(bareNode(answer, depth - 1), { minLength: 1, maxLength: 4 })
  return fc.oneof(
    { weight: 2, arbitrary: bareLeaf(answer) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('branch' as const), weight, children }) },
  )
}

function countLeaves(nodes: Bare[]): number {
  return nodes.reduce((sum, node) => sum + (node.kind === 'leaf' ? 1 : countLeaves(node.children)), 0)
}

function name(nodes: Bare[], path: string): RandomNode[] {
  return nodes.map((node, i) => node.kind === 'leaf'
    ? { ...node, id: `i${path}-${i}` }
    : { ...node, id: `b${path}-${i}`, children: name(node.children, `${path}-${i}`) })
}

/** Every node under a branch, parents before children, without the branch itself. */
function listUnder({ children }: RandomBranch): RandomNode[] {
  return children.flatMap(node => node.kind === 'leaf' ? [node] : [node, ...listUnder(node)])
}

export function listRandomLeaves(root: RandomBranch): RandomLeaf[] {
  return listUnder(root).filter(node => node.kind === 'leaf')
}

/** Gates over things that the tree has; a step and a score of 0 ask for nothing, so they are left to the hand-made cases. */
function gateOver(root: RandomBranch): fc.Arbitrary<GateInput> {
  const under = listUnder(root)
  const common = { id: fc.constant('unnamed'), grade: fc.integer({ min: 1, max: 10 }) }
  const of = fc.constantFrom('total', ...under.filter(({ kind }) => kind === 'branch').map(({ id }) => id))
  const atLeast = fc.integer({ min: 1, max: 100 })
  const step = fc.integer({ min: 1, max: 10 })
  return fc.oneof(
    fc.record({ ...common, kind: fc.constant('branch-score' as const), branch: of, atLeast }),
    fc.record({ ...common, kind: fc.constant('children-score' as const), branch: of, atLeast }),
    fc.record({ ...common, kind: fc.constant('share' as const), branch: of, step, share: fc.integer({ min: 1, max: 20 }).map(n => n / 20) }),
    fc.record({ ...common, kind: fc.constant('indicator-step' as const), indicator: fc.constantFrom(...listRandomLeaves(root).map(({ id }) => id)), step }),
  )
}

const step = fc.integer({ min: 0, max: 10 })

/** Trees of at most three levels of branches and 14 indicators, with steps, N/A and open items, and up to four gates. */
export function randomCase(answer: fc.Arbitrary<RandomAnswer> = fc.oneof(
  { weight: 6, arbitrary: step }, { weight: 1, arbitrary: fc.constant('na' as const) }, { weight: 2, arbitrary: fc.constant(null) },
)): fc.Arbitrary<RandomCase> {
  return fc.array(bareNode(answer, 2), { minLength: 1, maxLength: 5 })
    .filter(children => countLeaves(children) <= MOST_LEAVES)
    .map((children): RandomBranch => ({ kind: 'branch', id: 'total', weight: 100, children: name(children, '') }))
    .chain(root => fc.array(gateOver(root), { maxLength: 4 })
      .map(gates => ({ root, gates: gates.map((gate, i) => ({ ...gate, id: `gate-${i}` })) })))
}

function writeNode(node: RandomNode): NodeInput {
  return node.kind === 'leaf' ? leaf(node.id, node.weight) : branch(node.id, node.weight, node.children.map(writeNode))
}

export function rubricOf({ root, gates }: RandomCase, describe: (id: string, place: number) => IndicatorInput = id => indicator(id)): Rubric {
  return buildRubric(root.children.map(writeNode), { gates, indicators: listRandomLeaves(root).map(({ id }, i) => describe(id, i)) })
}

export function assessmentOf({ root }: RandomCase): Assessment {
  const leaves = listRandomLeaves(root)
  return buildAssessment(
    Object.fromEntries(leaves.flatMap(({ id, answer }) => answer === null ? [] : [[id, answer]])),
    { evidence: leaves.filter(({ hasDocument }) => hasDocument).map(({ id }) => ({ id: `proof-of-${id}`, indicators: [id], kind: 'document', title: '文件' })) },
  )
}

/** The same tree with every leaf passed through a function; `null` takes the leaf away, and a branch left empty with it. */
export function mapLeaves(root: RandomBranch, change: (leaf: RandomLeaf) => RandomLeaf | null): RandomBranch {
  return {
    ...root,
    children: root.children.flatMap((node): RandomNode[] => {
      if (node.kind === 'leaf') return [change(node)].filter(kept => kept !== null)
      const kept = mapLeaves(node, change)
      return kept.children.length > 0 ? [kept] : []
    }),
  }
}

/** The same tree with the children of every branch passed through a function. */
export function mapChildren(root: RandomBranch, change: (children: RandomNode[], branchId: string) => RandomNode[]): RandomBranch {
  return { ...root, children: change(root.children.map(node => node.kind === 'leaf' ? node : mapChildren(node, change)), root.id) }
}
