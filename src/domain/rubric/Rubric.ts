import type { LocalText } from '@/domain/LocalText'
import type { Gate } from './Gate'
import type { Indicator } from './Indicator'
import type { BranchFile, RubricFile } from './RubricFile'

/** The id of the tree's root in every rubric; gates may name it as a branch. */
export const ROOT_ID = 'total'

export type Interpretation = LocalText & { level: number }

export interface Leaf {
  kind: 'indicator'
  id: string
  title: LocalText
  weight: number
  why: LocalText | null
  indicator: Indicator
  /** What one level looks like in the words of the industry. */
  example: LocalText & { level: number } | null
  /** A reason for not-applicable that is offered and that the user confirms. */
  suggestNa: LocalText | null
}

export interface Branch {
  kind: 'branch'
  id: string
  title: LocalText
  weight: number
  why: LocalText | null
  kpis: NonNullable<BranchFile['kpis']>
  /** What a level reached by its score means; absent where the author wrote nothing. */
  interpretations?: Interpretation[]
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
  /** The industry edition that was laid over the standard. */
  edition: { id: string, title: LocalText } | null
  title: LocalText
  description: LocalText | null
  levels: RubricFile['levels']
  cuts: number[]
  naCap: number
  provisionalFrom: number
  sizeFactors: RubricFile['sizeFactors']
  gates: Gate[]
  views: RubricFile['views']
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
