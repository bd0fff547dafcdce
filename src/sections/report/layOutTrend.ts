import type { Trend } from '@/domain/report/compareReports'
import type { Dossier } from '@/domain/report/Dossier'
import { listViews } from '@/domain/report/listViews'
import type { Report } from '@/domain/report/Report'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { changeCell, DASH, findChange, formatSigned, numberCell, textCell } from '../cells'
import type { Block, ChartBlock, Section, TableBlock } from '../Section'

/** A second view is shown, too, where it is short: what moved may lie there. */
const FEW = 6

/** How the score moved since the last period, whether the factory or the rubric moved it, and the way through all periods. */
export function layOutTrend({ trend, periods }: Pick<Dossier, 'trend' | 'periods'>, voice: Voice): Section {
  const { t } = voice
  const blocks: Block[] = trend
    ? [{ kind: 'say', as: 'sentence', text: sayTrend(trend, voice) }, ...trend.isSameRubric ? [] : [{ kind: 'say' as const, as: 'small' as const, text: t('trend.other-rubric') }], tabulateTrend(trend, voice)]
    : [{ kind: 'say', as: 'sentence', text: t('trend.first') }]
  return { id: 'trend', title: t('report.trend'), blocks: [...blocks, ...periods.length > 1 ? [layOutPeriods(periods, voice)] : []] }
}

/** The change and its two parts, each the difference of two numbers as they are shown. */
function splitChange({ factory, then, now }: Trend) {
  if (factory === null || !then.result || !now.result) return null
  const between = then.result.score + factory
  return { between, total: findChange(then.result.score, now.result.score) ?? 0, factory: findChange(then.result.score, between) ?? 0, rubric: findChange(between, now.result.score) ?? 0 }
}

function sayTrend(trend: Trend, { t }: Voice): string {
  const { period } = trend.then.assessment
  const split = splitChange(trend)
  if (!split) return t('trend.unknown')
  if (trend.isSameRubric) return t('trend.same', { change: formatSigned(split.total), period })
  return t('trend.split', { change: formatSigned(split.total), factory: formatSigned(split.factory), rubric: formatSigned(split.rubric), period })
}

function tabulateTrend(trend: Trend, { t, local }: Voice): TableBlock {
  const { then, now, isSameRubric } = trend
  const before = new Map(then.nodes.map(({ id, scores }) => [id, scores.point]))
  const branches = listViews(now).filter((view, i) => i === 0 || (i === 1 && view.branches.length <= FEW)).flatMap(view => view.branches)
  const show = ({ result }: Report) => result ? numberCell(result.score, { more: [result.grade === 0 ? t('standing.ungraded') : t('standing.grade', { grade: result.grade })] }) : textCell('', { more: [t('trend.none')] })
  const number = (value: number) => formatNumber(value)
  const split = splitChange(trend)
  const how = split && then.result && now.result ? t(isSameRubric ? 'trend.how.same' : 'trend.how', {
    then: number(then.result.score), now: number(now.result.score), between: number(split.between), factory: formatSigned(split.factory), rubric: formatSigned(split.rubric),
  }) : undefined
  return {
    kind: 'table', id: 'trend', title: t('report.trend'),
    columns: [
      { key: 'branch', title: t('trend.what'), as: 'name' }, { key: 'then', title: then.assessment.period, as: 'number' },
      { key: 'now', title: now.assessment.period, as: 'number' }, { key: 'change', title: t('trend.change'), as: 'number' },
    ],
    rows: [
      { id: 'total', mark: 'total', cells: [
        textCell(t('trace.total')), show(then), { ...show(now), ...now.result && { trace: { kind: 'score' as const, node: 'total', reading: 'point' as const } } },
        changeCell(split?.total ?? null, how === undefined ? undefined : { kind: 'said', title: t('trend.change'), lines: [how] }),
      ] },
      ...branches.map(({ id, title, scores }) => {
        const earlier = before.get(id) ?? null
        return { id, cells: [textCell(local(title)), numberCell(earlier), numberCell(scores.point, { trace: { kind: 'score', node: id, reading: 'point' } }), changeCell(findChange(earlier, scores.point))] }
      }),
    ],
  }
}

/** The score of every period as a line, with its grade in the table. */
export function layOutPeriods(periods: readonly Report[], voice: Voice): ChartBlock {
  const { t, local } = voice
  const last = periods[periods.length - 1]
  const branches = last ? listViews(last)[0]?.branches ?? [] : []
  const scoreOf = (report: Report, id: string) => report.nodes.find(node => node.id === id)?.scores.point ?? null
  const labels = periods.map(({ assessment }) => assessment.period)
  const scored = periods.filter(({ result }) => result)
  const [first] = scored
  const latest = scored[scored.length - 1]
  return {
    kind: 'chart', id: 'periods', title: t('trend.periods'),
    sentence: first?.result && latest?.result && first !== latest
      ? t('trend.periods.sentence', { n: periods.length, first: first.assessment.period, last: latest.assessment.period, change: formatSigned(findChange(first.result.score, latest.result.score) ?? 0) })
      : t('trend.periods.few', { n: periods.length }),
    chart: { is: 'line', labels, series: [{ name: t('trace.total'), values: periods.map(({ result }) => result?.score ?? null) }, ...branches.slice(0, FEW).map(({ id, title }) => ({ name: local(title), values: periods.map(report => scoreOf(report, id)) }))] },
    table: {
      kind: 'table', id: 'periods-table', title: t('trend.periods'),
      columns: [{ key: 'branch', title: t('trend.what'), as: 'name' }, ...labels.map((title, i) => ({ key: `period-${i + 1}`, title, as: 'number' as const }))],
      rows: [
        { id: 'grade', mark: 'total', cells: [textCell(t('standings.grade')), ...periods.map(({ result }) => result ? { text: result.grade === 0 ? t('standing.ungraded') : String(result.grade), value: result.grade } : textCell(DASH, { more: [t('trend.none')] }))] },
        { id: 'total', cells: [textCell(t('trace.total')), ...periods.map(({ result }) => numberCell(result?.score ?? null))] },
        ...branches.map(({ id, title }) => ({ id, cells: [textCell(local(title)), ...periods.map(report => numberCell(scoreOf(report, id)))] })),
      ],
    },
  }
}
