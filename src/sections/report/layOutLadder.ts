import type { Report } from '@/domain/report/Report'
import { describeRange } from '@/messages/words/describeStanding'
import type { Voice } from '@/messages/Voice'
import type { LadderBlock } from '../Section'

/** Where a report stands among the ten grades. */
export function layOutLadder(report: Report, { t, local }: Voice): LadderBlock {
  const grade = report.result?.grade ?? null
  const estimate = grade === null ? report.estimate : null
  const range = estimate && { low: estimate.low.grade, high: estimate.high.grade }
  return {
    kind: 'ladder', title: t('ladder.title'), grade, range,
    label: grade !== null ? t('ladder.point', { grade }) : range ? t('ladder.range', { range: t(...describeRange(range.low, range.high)) }) : t('ladder.none'),
    levels: report.rubric.levels.map(({ title, meaning }) => ({ title: local(title), meaning: meaning ? local(meaning) : '' })),
  }
}
