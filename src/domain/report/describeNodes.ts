import type { Node, Rubric } from '@/domain/rubric/Rubric'
import { findBranchLevel } from '@/domain/scoring/findGrade'
import type { Scores } from '@/domain/scoring/scoreTree'
import type { Weight } from '@/domain/scoring/weighTree'
import type { IndicatorReading } from './readAnswers'
import type { NodeReport, Reading } from './Report'

/** Every node with its weights, readings and coverage; parents before children. */
export function describeNodes(
  rubric: Rubric, weights: ReadonlyMap<string, Weight>, readings: Record<Reading, Scores>, answers: ReadonlyMap<string, IndicatorReading>,
): NodeReport[] {
  function describe(node: Node, parent: string | null, depth: number, isParentApplicable: boolean): NodeReport[] {
    const weight = weights.get(node.id)
    if (!weight) throw new Error(`No weight for ${node.id}.`)
    const score = readings.point.get(node.id) ?? null
    const isApplicable = isParentApplicable && score !== 'na'
    const below = node.kind === 'branch' ? node.children.map(child => describe(child, node.id, depth + 1, isApplicable)) : []
    const children = below.flatMap(([child]) => child ? [child] : [])
    const count = (of: 'applicable' | 'answered') => children.reduce((sum, child) => sum + child[of], 0)
    const isAnswered = isApplicable && typeof score === 'number'
    const rating = answers.get(node.id)?.rating ?? null
    return [{
      id: node.id,
      kind: node.kind,
      parent,
      depth,
      title: node.title,
      isApplicable,
      weight: { nominal: weight.nominal, inParent: weight.inParent, effective: weight.effective },
      notApplicableShare: weight.notApplicable,
      applicable: node.kind === 'branch' ? count('applicable') : Number(isApplicable),
      answered: node.kind === 'branch' ? count('answered') : Number(isAnswered),
      scores: readScores(node.id, readings),
      level: findLevel(node, score, rating, rubric.cuts),
      rating,
    }, ...below.flat()]
  }
  return describe(rubric.root, null, 0, true)
}

function readScores(id: string, readings: Record<Reading, Scores>): Record<Reading, number | null> {
  const read = (reading: Reading) => {
    const score = readings[reading].get(id)
    return typeof score === 'number' ? score : null
  }
  return {
    point: read('point'), low: read('low'), high: read('high'), refused: read('refused'), backed: read('backed'),
    estimateLow: read('estimateLow'), estimateHigh: read('estimateHigh'),
  }
}

function findLevel(node: Node, score: number | null | 'na', rating: NodeReport['rating'], cuts: readonly number[]): number | null {
  if (node.kind === 'indicator') return rating?.step == null ? null : Math.ceil(rating.step / 2)
  return typeof score === 'number' ? findBranchLevel(score, cuts) : null
}
