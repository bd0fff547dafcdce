import type { Report } from '@/domain/report/Report'
import type { TextKey } from '@/messages/TEXTS'
import type { Facts } from '@/messages/translate'

type Text = [key: TextKey, facts?: Facts]

/** A grade in words; 0 is 未入级. */
export function describeGrade(grade: number): Text {
  return grade === 0 ? ['standing.ungraded'] : ['standing.grade', { grade }]
}

/** The grade in a few words: a grade, a provisional grade, an estimated range, or why there is none. */
export function describeStanding({ state, result, estimate }: Report): { mark: Text | null, headline: Text } {
  if (state === 'nothing-applicable') return { mark: null, headline: ['standing.nothing'] }
  if (result) {
    return { mark: state === 'provisional' ? ['standing.provisional'] : null, headline: describeGrade(result.grade) }
  }
  if (!estimate) return { mark: null, headline: ['standing.empty'] }
  const { low, high } = estimate
  const headline: Text = low.grade === high.grade ? describeGrade(low.grade) : ['standing.range', { low: low.grade, high: high.grade }]
  return { mark: ['standing.estimate'], headline }
}
