import { listViews } from '@/domain/report/listViews'
import type { NodeReport, Report } from '@/domain/report/Report'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { describeStanding } from '@/messages/words/describeStanding'
import { describeStep } from '@/messages/words/describeStep'
import { changeCell, findChange, formatSigned, numberCell, textCell } from '../cells'
import type { Block, Cell, Outline, Section } from '../Section'

/** How far the right one is from the left; neither is the better for it. */
const apartCell = (change: number | null, decimals = 2): Cell => ({ ...changeCell(change, undefined, decimals), tone: 'muted' })

export interface Side { name: string, report: Report }

/** Two reports side by side: results, parts, and every indicator that differs. */
export function layOutComparison(a: Side, b: Side, voice: Voice): Outline {
  const { t } = voice
  const sections = [layOutResult(a, b, voice), layOutParts(a, b, voice), layOutIndicators(a, b, voice)]
  return {
    language: voice.language, sections,
    cover: {
      title: t('sides.title'), subject: `${a.name} / ${b.name}`, logo: null, note: t('report.unofficial'), footer: [t('sides.title'), a.name, b.name].join(' · '),
      lines: [{ label: t('sides.left'), text: a.name }, { label: t('sides.right'), text: b.name }, { label: t('method.rubric'), text: nameRubric(a.report, voice) }],
    },
  }
}

const nameRubric = ({ rubric }: Report, { local }: Voice) => [local(rubric.title), rubric.version, rubric.edition && local(rubric.edition.title)].filter(Boolean).join(' · ')

function layOutResult(a: Side, b: Side, voice: Voice): Section {
  const { t } = voice
  const sides = [a, b]
  const row = (id: string, title: string, cellOf: (side: Side) => Cell, change: Cell): { id: string, cells: Cell[] } => ({ id, cells: [textCell(title), ...sides.map(cellOf), change] })
  const difference = (of: (report: Report) => number | null | undefined, decimals = 2) => {
    return apartCell(findChange(of(a.report), of(b.report), decimals), decimals)
  }
  const blocks: Block[] = [
    { kind: 'say', as: 'sentence', text: sayResult(a, b, voice) },
    ...a.report.rubric.hash === b.report.rubric.hash ? [] : [{ kind: 'say' as const, as: 'note' as const, text: t('sides.rubrics', { a: nameRubric(a.report, voice), b: nameRubric(b.report, voice) }) }],
    {
      kind: 'table', id: 'result', title: t('sides.result'),
      columns: [{ key: 'what', title: t('trend.what'), as: 'name' }, { key: 'a', title: a.name, as: 'number' }, { key: 'b', title: b.name, as: 'number' }, { key: 'change', title: t('sides.change'), as: 'number' }],
      rows: [
        row('grade', t('standings.grade'), ({ report }) => ({ text: t(...describeStanding(report).headline), ...report.result && { value: report.result.grade } }), difference(({ result }) => result?.grade, 0)),
        row('score', t('trace.total'), ({ report }) => numberCell(report.result?.score ?? null, { why: t('standings.no-score') }), difference(({ result }) => result?.score)),
        row('backed', t('sides.backed'), ({ report }) => numberCell(report.backed?.score ?? null, { why: t('standings.no-score') }), difference(({ backed }) => backed?.score)),
        row('rated', t('sides.coverage'), ({ report }) => textCell(`${report.coverage.answered}/${report.coverage.applicable}`), textCell('')),
      ],
    },
  ]
  return { id: 'result', title: t('sides.result'), blocks }
}

function sayResult(a: Side, b: Side, { t }: Voice): string {
  const [left, right] = [a.report.result, b.report.result]
  if (!left || !right) return t('sides.unscored')
  const change = findChange(left.score, right.score) ?? 0
  const facts = { a: a.name, b: b.name, aScore: formatNumber(left.score), bScore: formatNumber(right.score), change: formatNumber(Math.abs(change)) }
  return t(change === 0 ? 'sides.same' : change > 0 ? 'sides.more' : 'sides.less', facts)
}

/** Branches that the report of either side draws. */
function layOutParts(a: Side, b: Side, voice: Voice): Section {
  const { t, local } = voice
  const other = new Map(b.report.nodes.map(node => [node.id, node]))
  const own = new Map(a.report.nodes.map(node => [node.id, node]))
  const ids = [...new Set([a, b].flatMap(({ report }) => listViews(report).flatMap(view => view.branches.map(({ id }) => id))))]
  const rows = ids.map(id => {
    const [left, right] = [own.get(id), other.get(id)]
    const [from, to] = [left?.scores.point ?? null, right?.scores.point ?? null]
    return { id, title: local(left?.title ?? right?.title ?? { zh: id, en: id }), from, to, change: findChange(from, to), isTop: (left ?? right)?.depth === 1 }
  })
  // Segments would crowd the chart; they stand in the table.
  const top = rows.filter(({ isTop }) => isTop)
  const drawn = top.length > 2 ? top : rows
  const furthest = rows.filter(({ change }) => change !== null && change !== 0).sort((x, y) => Math.abs(y.change ?? 0) - Math.abs(x.change ?? 0))[0]
  const series = [{ name: a.name, values: drawn.map(({ from }) => from) }, { name: b.name, values: drawn.map(({ to }) => to) }]
  const count = (values: readonly (number | null)[]) => values.filter(value => value !== null).length
  const shaped = series.filter(({ values }) => count(values) > 2)
  const say = [
    furthest ? t('sides.radar.sentence', { branch: furthest.title, change: formatSigned(furthest.change ?? 0) }) : t(rows.some(({ change }) => change !== null) ? 'sides.radar.same' : 'sides.radar.none'),
    shaped.length === 2 ? t('sides.radar.both', { a: a.name, b: b.name }) : series.filter(one => !shaped.includes(one)).map(({ name, values }) => t('sides.radar.few', { name, n: count(values) })).join(''),
  ]
  return {
    id: 'parts', title: t('sides.parts'),
    blocks: [{
      kind: 'chart', id: 'parts', title: t('sides.radar'),
      sentence: voice.language === 'zh' ? say.join('') : say.join(' '),
      chart: { is: 'radar', labels: drawn.map(({ title }) => title), series: shaped },
      table: {
        kind: 'table', id: 'parts-table', title: t('sides.radar'),
        columns: [{ key: 'branch', title: t('trend.what'), as: 'name' }, { key: 'a', title: a.name, as: 'number' }, { key: 'b', title: b.name, as: 'number' }, { key: 'change', title: t('sides.change'), as: 'number' }],
        rows: rows.map(({ id, title, from, to, change, isTop }) => ({ id, ...isTop && top.length < rows.length && { mark: 'part' as const }, cells: [textCell(title), numberCell(from, { why: t('branches.open') }), numberCell(to, { why: t('branches.open') }), apartCell(change)] })),
      },
    }],
  }
}

/** More rows are folded on a screen. */
const SHOWN = 15

function layOutIndicators(a: Side, b: Side, voice: Voice): Section {
  const { t, local } = voice
  const other = new Map(b.report.nodes.map(node => [node.id, node]))
  const leaves = [...a.report.nodes, ...b.report.nodes.filter(({ id }) => !a.report.nodes.some(node => node.id === id))].filter(({ kind }) => kind === 'indicator')
  const own = new Map(a.report.nodes.map(node => [node.id, node]))
  const pairs = leaves.map(({ id, title }) => ({ id, title: local(title), left: own.get(id), right: other.get(id) }))
  const rateOf = (node: NodeReport | undefined) => node?.rating?.step ?? null
  const sayOf = (node: NodeReport | undefined): Cell => {
    const step = rateOf(node)
    return step === null ? textCell(t('answer.na')) : { text: t(...describeStep(step)), value: step }
  }
  const isSame = ({ left, right }: (typeof pairs)[number]) => rateOf(left) === rateOf(right) && left?.isApplicable === right?.isApplicable
  const isRated = (node: NodeReport | undefined) => node !== undefined && (rateOf(node) !== null || !node.isApplicable)
  const both = pairs.filter(({ left, right }) => isRated(left) && isRated(right))
  const oneSided = pairs.filter(({ left, right }) => isRated(left) !== isRated(right)).length
  const differing = both.filter(pair => !isSame(pair)).map(pair => {
    const [from, to] = [rateOf(pair.left), rateOf(pair.right)]
    return { ...pair, change: from === null || to === null ? null : to - from }
  }).sort((x, y) => Math.abs(y.change ?? 0) - Math.abs(x.change ?? 0))
  const same = both.length - differing.length
  return {
    id: 'indicators', title: t('sides.indicators'),
    blocks: [
      { kind: 'say', as: 'sentence', text: differing.length === 0 ? t('sides.indicators.none') : t('sides.indicators.sentence', { n: differing.length, same }) },
      ...oneSided === 0 ? [] : [{ kind: 'say' as const, as: 'small' as const, text: t('sides.one-sided', { n: oneSided }) }],
      ...differing.length === 0 ? [] : [{
        kind: 'table' as const, id: 'indicators', title: t('sides.indicators'),
        columns: [
          { key: 'indicator', title: t('gaps.indicator'), as: 'name' as const }, { key: 'a', title: a.name, as: 'short' as const }, { key: 'b', title: b.name, as: 'short' as const },
          { key: 'change', title: t('differences.levels'), as: 'number' as const, decimals: 1 as const },
        ],
        rows: differing.map(({ id, title, left, right, change }, i) => ({
          id, ...i >= SHOWN && { isFolded: true },
          cells: [textCell(title), sayOf(left), sayOf(right), change === null ? textCell('') : { text: `${change < 0 ? '−' : '+'}${formatNumber(Math.abs(change) / 2, 1)}`, value: change / 2 }],
        })),
      }],
    ],
  }
}
