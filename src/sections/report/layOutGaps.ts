import type { Dossier } from '@/domain/report/Dossier'
import type { Gap, Report } from '@/domain/report/Report'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { describeStep } from '@/messages/words/describeStep'
import { numberCell, textCell } from '../cells'
import type { Block, Cell, Section } from '../Section'
import { nameNodes } from '../titles'
import { layOutGapSolutions } from './layOutGapSolutions'

/** More than this are folded on a screen. */
const SHOWN = 10

/** What lies between the plant and a grade, the largest lift first; open indicators last. */
export function layOutGaps({ report, solutions }: Pick<Dossier, 'report' | 'solutions'>, voice: Voice): Section {
  const { t } = voice
  const titleOf = nameNodes(report, voice)
  const parents = new Map(report.nodes.map(({ id, parent }) => [id, parent]))
  const rated = report.gaps.filter(({ lift }) => lift !== null)
  const total = rated.reduce((sum, { lift }) => sum + (lift ?? 0), 0)
  const stepCell = (step: number | null): Cell => step === null
    ? textCell('', { more: [t('branches.open')], tone: 'muted' })
    : { text: t(...describeStep(step)), value: step }
  const offers = new Map(solutions?.gaps.map(gap => [gap.indicator, gap.solutions.length]))
  const enough = sayEnough(report, rated, voice)
  const blocks: Block[] = [
    ...report.gaps.length === 0 ? [] : [{ kind: 'say' as const, as: 'sentence' as const, text: t('gaps.sentence', { n: rated.length, step: t(...describeStep(report.target)), total: formatNumber(total) }) }],
    ...enough === null ? [] : [{ kind: 'say' as const, as: 'sentence' as const, text: enough }],
    {
      kind: 'table', id: 'gaps', title: t('gaps.title', { grade: report.target }), empty: t('gaps.none'),
      columns: [
        { key: 'indicator', title: t('gaps.indicator'), as: 'name' }, { key: 'now', title: t('gaps.from'), as: 'short', decimals: 0 }, { key: 'target', title: t('gaps.to'), as: 'short', decimals: 0 },
        { key: 'lift', title: t('gaps.lift'), as: 'number' }, { key: 'months', title: t('gaps.months'), as: 'number', decimals: 1 },
      ],
      rows: report.gaps.map((gap, i) => ({
        id: gap.indicator, ...i >= SHOWN && { isFolded: true },
        cells: [
          textCell(titleOf(gap.indicator), { link: gap.indicator, more: [titleOf(parents.get(gap.indicator) ?? ''), ...gap.gates.length > 0 ? [t('gaps.gate')] : [], ...offers.has(gap.indicator) ? [t('solutions.count', { n: offers.get(gap.indicator) ?? 0 })] : []].filter(Boolean) }),
          stepCell(gap.step), stepCell(gap.target),
          gap.lift === null ? numberCell(null) : { text: `+${formatNumber(gap.lift)}`, value: gap.lift, trace: { kind: 'gap', indicator: gap.indicator } },
          numberCell(gap.months, { decimals: 1, trace: { kind: 'gap', indicator: gap.indicator } }),
        ],
      })),
    },
    ...rated.some(({ months }) => months !== null) ? [{ kind: 'say' as const, as: 'small' as const, text: t('gaps.months.meaning') }] : [],
    ...solutions ? layOutGapSolutions(solutions, titleOf, voice) : [],
  ]
  return { id: 'gaps', title: t('report.gaps'), blocks }
}

/** How many of the first gaps make up what the next grade lacks in score; `null` where that is not the question. */
function sayEnough({ next, target }: Report, rated: readonly Gap[], { t }: Voice): string | null {
  if (!next || next.grade !== target || next.missingScore <= 0) return null
  let sum = 0
  const i = rated.findIndex(({ lift }) => (sum += lift ?? 0) >= next.missingScore)
  return i < 0 ? null : t('gaps.enough', { grade: next.grade, missing: formatNumber(next.missingScore), n: i + 1 })
}
