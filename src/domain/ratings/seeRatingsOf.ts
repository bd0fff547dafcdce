import type { Answer } from '@/domain/assessment/Answer'
import type { RatingSource } from '@/domain/assessment/RATING_SOURCES'
import { readOwn } from '@/domain/change/readOwn'
import type { NodeReport } from '@/domain/report/Report'

/**
 * The nodes of a report with the ratings of one source alone, and progress counted by them: what an assessor has still to rate, without
 * a word of what the others said. Scores and weights stay those of the report.
 */
export function seeRatingsOf(source: RatingSource, nodes: readonly NodeReport[], answers: Readonly<Record<string, Answer>>): NodeReport[] {
  const seen = new Map(nodes.map(node => [node.id, node.kind === 'indicator' ? seeIndicator(node, readOwn(answers, node.id)?.[source]) : { ...node, applicable: 0, answered: 0 }]))
  for (const { id, kind, isApplicable, rating } of seen.values()) {
    if (kind !== 'indicator') continue
    for (let above = findParent(seen, id); above; above = findParent(seen, above.id)) {
      above.applicable += isApplicable ? 1 : 0
      above.answered += rating?.step == null ? 0 : 1
      above.isApplicable = above.applicable > 0
    }
  }
  return [...seen.values()]
}

function seeIndicator(node: NodeReport, rating: Answer['self']): NodeReport {
  const step = rating && 'step' in rating ? rating.step : null
  const notApplicable = rating && 'notApplicable' in rating ? rating.notApplicable : null
  return {
    ...node, isApplicable: notApplicable === null, applicable: notApplicable === null ? 1 : 0, answered: step === null ? 0 : 1,
    level: step === null ? null : Math.ceil(step / 2),
    rating: { source: null, evidence: 0, backedStep: null, ...node.rating, step, notApplicable },
  }
}

const findParent = (nodes: ReadonlyMap<string, NodeReport>, id: string) => nodes.get(nodes.get(id)?.parent ?? '')
