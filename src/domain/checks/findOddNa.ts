import type { Node, Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import { scoreTree } from '@/domain/scoring/scoreTree'
import { weighTree } from '@/domain/scoring/weighTree'
import type { Check } from './Check'
import type { Ratings } from './readRatings'

/** Not applicable more often, or elsewhere, than one expects. Without an industry's edition nobody knows what is usual. */
export function findOddNa(rubric: Rubric, ratings: Ratings): Check[] {
  const absent = ratings.list.filter(({ step }) => step === null)
  if (absent.length === 0) return []
  const unusual = rubric.edition === null ? [] : absent.filter(({ leaf }) => leaf.suggestNa === null)
  return [
    ...findShares(rubric, ratings),
    ...unusual.map(({ indicator, step, reason, leaf }): Check => ({ kind: 'unusual-na', rated: [{ indicator, step }], reason, when: leaf.indicator.notApplicable.when ?? null, attention: 40 })),
  ]
}

/** Branches with more than half of what the cap allows, the outermost only. One single indicator is no pattern, nor is what the edition suggests. */
function findShares({ root, naCap }: Rubric, { stepOf }: Ratings): Check[] {
  const weights = weighTree(root, scoreTree(root, id => {
    const step = stepOf(id)
    return step === null ? 'na' : step === undefined ? null : 10 * step
  }))
  function visit(node: Node): Check[] {
    if (node.kind === 'indicator') return []
    const absent = listLeaves(node).filter(({ id }) => stepOf(id) === null)
    const share = weights.get(node.id)?.notApplicable ?? 0
    if (absent.length < 2 || share <= naCap / 2 || absent.every(({ suggestNa }) => suggestNa !== null)) return node.children.flatMap(visit)
    return [{ kind: 'na-share', branch: node.id, share, cap: naCap, rated: absent.map(({ id }) => ({ indicator: id, step: null })), attention: share > naCap ? 75 : 50 }]
  }
  return visit(root)
}
