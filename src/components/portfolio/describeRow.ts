import { describeGrade, describeRange } from '@/messages/words/describeStanding'
import type { AssessmentStanding } from '@/domain/portfolio/AssessmentStanding'
import type { PortfolioRow } from '@/domain/portfolio/PortfolioRow'
import type { TextKey } from '@/messages/TEXTS'
import type { Facts } from '@/messages/translate'
import type { RouteLocationRaw } from 'vue-router'

type Text = [key: TextKey, facts?: Facts]

/** The grade of a row in words, with a mark where it is no final one; `null` where there is nothing to say yet. */
export function describeRowGrade({ state, grade, estimate, answered }: AssessmentStanding): { mark: Text | null, headline: Text } | null {
  if (state === 'nothing-applicable') return { mark: null, headline: ['standing.nothing'] }
  if (grade !== null) return { mark: state === 'provisional' ? ['standing.provisional'] : null, headline: describeGrade(grade) }
  return estimate && answered > 0 ? { mark: ['standing.estimate'], headline: describeRange(estimate.low, estimate.high) } : null
}

/** What to do next with a row and where that is done; `null` while nobody knows, and for what is deleted. */
export function describeNext({ id, next, isUnknown, removedAt }: PortfolioRow): { text: Text, to: RouteLocationRaw } | null {
  if (removedAt !== undefined) return null
  if (isUnknown) return { text: ['portfolio.next.standard'], to: { name: 'library' } }
  if (!next) return null
  const text: Text = [`portfolio.next.${next.step}`, 'n' in next ? { n: next.n } : {}]
  switch (next.step) {
    case 'start': case 'continue': return { text, to: { name: 'answer', params: { id } } }
    case 'evidence': return { text, to: { name: 'answer', params: next.indicator === null ? { id } : { id, indicator: next.indicator } } }
    case 'settle': return { text, to: { name: 'differences', params: { id } } }
    case 'return': return { text, to: { name: 'site', params: { id } } }
    case 'enterprise': case 'report': return { text, to: { name: next.step, params: { id } } }
  }
}
