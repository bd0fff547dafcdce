import type { Report } from '@/domain/report/Report'
import type { TextKey } from '@/messages/TEXTS'
import type { Facts } from '@/messages/translate'

type Text = [key: TextKey, facts?: Facts]

/** A grade in words; 0 is 未入级. */
export function describeGrade(grade: number): Text {
  return grade === 0 ? ['standing.ungraded'] : ['standing.grade', { grade }]
}

/** A range of grades in words. */
export function describeRange(low: number, high: number): Text {
  if (low === high) return describeGrade(low)
  return low === 0 ? ['standing.range-from-none', { high }] : ['standing.range', { low, high }]
}

/** The grade in a few words: a grade, a provisional grade, an estimated range, or why there is none. */
export function describeStanding({ state, result, estimate }: Report): { mark: Text | null, headline: Text } {
  if (state === 'nothing-applicable') return { mark: null, headline: ['standing.nothing'] }
  if (result) {
    return { mark: state === 'provisional' ? ['standing.provisional'] : null, headline: describeGrade(result.grade) }
  }
  if (!estimate) return { mark: null, headline: ['standing.empty'] }
  const { low, high } = estimate
  return { mark: ['standing.estimate'], headline: describeRange(low.grade, high.grade) }
}
