import { readAnswers } from '@/domain/report/readAnswers'
import type { AssessmentFacts } from '@/domain/report/buildReport'
import { findSizeFactor } from '@/domain/report/findGaps'
import { classifySize } from '@/domain/enterprise/classifySize'
import type { Leaf, Node, Rubric } from '@/domain/rubric/Rubric'
import { listLeaves, listNodes } from '@/domain/rubric/Rubric'
import type { Score } from '@/domain/scoring/scoreTree'
import { scoreTree } from '@/domain/scoring/scoreTree'
import { weighTree } from '@/domain/scoring/weighTree'
import type { OwnEfforts, StepCost } from './listStepCosts'
import { listStepCosts } from './listStepCosts'

/** What the user has settled about an indicator: it will be lifted to a step, or it will not be lifted. */
export type Choice = { will: number } | { wont: true }

export interface PathSettings {
  /** By indicator id. */
  choices?: Readonly<Record<string, Choice>>
  /** The plant's own figures in place of the rubric's. */
  efforts?: OwnEfforts
  /** 万元 for a person-month; `null` while nobody has said it, and then there is no money. */
  monthPrice?: number | null
}

/** An indicator that was not said to be not applicable: where it stands, how far it may go, and what that takes. */
export interface PathItem {
  id: string
  leaf: Leaf
  /** The step that counts today; 0 for an open one. */
  from: number
  isOpen: boolean
  /** The step that it has to reach, and the last that it may reach. */
  lowest: number
  highest: number
  /** Points of the overall score that one step adds. */
  points: number
  /** Of the steps 1 to 10. */
  costs: StepCost[]
  /** Person-months of the levels 1 to 5, whatever the plant has put in their place. */
  stated: number[]
}

/** Where a path begins. Open indicators count as not begun, so that whatever they turn out to be the target is reached. */
export interface PathStart {
  rubric: Rubric
  nodes: ReadonlyMap<string, Node>
  /** In the order of the rubric. */
  items: PathItem[]
  itemById: ReadonlyMap<string, PathItem>
  /** Indicators and branches that are not applicable, as the engine sees it. */
  notApplicable: ReadonlySet<string>
  /** Share of a branch's score that an indicator under it makes, 0 to 1, by branch and indicator. */
  shares: ReadonlyMap<string, ReadonlyMap<string, number>>
  hasMoney: boolean
}

/** Everything that paths are looked for in; nothing of it depends on a target. */
export function startPath(rubric: Rubric, assessment: AssessmentFacts, { choices = {}, efforts = {}, monthPrice = null }: PathSettings = {}): PathStart {
  const leaves = listLeaves(rubric.root)
  const nodes = new Map(listNodes(rubric.root).map(node => [node.id, node]))
  const answers = readAnswers(leaves, assessment)
  const scores = scoreTree(rubric.root, (id): Score => answers.get(id)?.score ?? 0)
  const weights = weighTree(rubric.root, scores)
  const notApplicable = new Set([...scores].flatMap(([id, score]) => score === 'na' ? [id] : []))
  const sizeFactor = findSizeFactor(rubric, classifySize(assessment.enterprise.staff, assessment.enterprise.revenue))
  const costs = listStepCosts(leaves, { sizeFactor, efforts, monthPrice })
  const standing = listStepCosts(leaves, { sizeFactor, efforts: {}, monthPrice: null })
  const items = leaves.filter(({ id }) => scores.get(id) !== 'na').map((leaf): PathItem => {
    const score = answers.get(leaf.id)?.score ?? null
    const from = typeof score === 'number' ? score / 10 : 0
    const choice = Object.hasOwn(choices, leaf.id) ? choices[leaf.id] : undefined
    return {
      id: leaf.id, leaf, from, isOpen: score === null,
      lowest: choice && 'will' in choice ? Math.max(from, choice.will) : from,
      highest: choice && 'wont' in choice ? from : 10,
      points: 10 * (weights.get(leaf.id)?.effective ?? 0),
      costs: costs.get(leaf.id) ?? [],
      stated: sumLevels(standing.get(leaf.id) ?? []),
    }
  })
  const shares = new Map([...nodes].map(([id, node]) => [id, listShares(node, child => weights.get(child)?.inParent ?? 0)]))
  return { rubric, nodes, items, itemById: new Map(items.map(item => [item.id, item])), notApplicable, shares, hasMoney: monthPrice !== null }
}

const sumLevels = (costs: readonly StepCost[]) => [0, 2, 4, 6, 8].map(i => (costs[i]?.months ?? 0) + (costs[i + 1]?.months ?? 0))

function listShares(node: Node, inParent: (id: string) => number): ReadonlyMap<string, number> {
  if (node.kind === 'indicator') return new Map([[node.id, 1]])
  return new Map(node.children.flatMap(child => [...listShares(child, inParent)].map(([id, share]): [string, number] => [id, share * inParent(child.id)])))
}
