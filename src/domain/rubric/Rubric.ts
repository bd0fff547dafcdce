import type { LocalText } from '@/domain/LocalText'
import type { Gate } from './Gate'
import type { Indicator } from './Indicator'
import type { BranchFile, RubricFile } from './RubricFile'

/** The id of the tree's root in every rubric; gates may name it as a branch. */
export const ROOT_ID = 'total'

export interface Leaf {
  kind: 'indicator'
  id: string
  title: LocalText
  weight: number
  indicator: Indicator
}

export interface Branch {
  kind: 'branch'
  id: string
  title: LocalText
  weight: number
  why: LocalText | null
  kpis: NonNullable<BranchFile['kpis']>
  children: Node[]
}

export type Node = Branch | Leaf

/** A resolved standard: one concrete tree that can be scored, with its identity. Plain JSON. */
export interface Rubric {
  id: string
  version: string
  /** SHA-256 (hex) over the compact JSON of everything else here, keys sorted. */
  hash: string
  status: RubricFile['status']
  title: LocalText
  description: LocalText | null
  levels: RubricFile['levels']
  cuts: number[]
  naCap: number
  provisionalFrom: number
  sizeFactors: RubricFile['sizeFactors']
  gates: Gate[]
  root: Branch
}

/** Every node, parents before children, in the order of the file. */
export function listNodes(node: Node): Node[] {
  return node.kind === 'branch' ? [node, ...node.children.flatMap(listNodes)] : [node]
}

/** Every indicator under a node, in the order of the file. */
export function listLeaves(node: Node): Leaf[] {
  return node.kind === 'branch' ? node.children.flatMap(listLeaves) : [node]
}
