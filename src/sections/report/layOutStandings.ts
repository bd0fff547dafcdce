import { findStanding } from '@/domain/report/findStanding'
import { listViews } from '@/domain/report/listViews'
import { levelOf } from '@/domain/report/levelOf'
import type { NodeReport, Reading, Report } from '@/domain/report/Report'
import type { Standing } from '@/domain/scoring/standAt'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { describeStanding } from '@/messages/words/describeStanding'
import { DASH, numberCell, textCell } from '../cells'
import type { Cell, Row, Section, TableBlock } from '../Section'

/** The overall grade in several readings, every branch that the report draws with its interval, and what the other standards say. */
export function layOutStandings(report: Report, reports: readonly Report[], voice: Voice): Section {
  const { t } = voice
  return {
    id: 'standings', title: t('report.standings'),
    blocks: [
      { kind: 'say', as: 'sentence', text: t('standings.lead') },
      layOutReadings(report, voice),
      { kind: 'say', as: 'heading', text: t('standings.branches') },
      { kind: 'say', as: 'sentence', text: t(report.coverage.open > 0 ? 'standings.branches.open' : 'standings.branches.complete', { n: report.coverage.open }) },
      layOutBranches(report, voice),
      ...reports.length > 1 ? [
        { kind: 'say' as const, as: 'heading' as const, text: t('standards.title') },
        { kind: 'say' as const, as: 'sentence' as const, text: t('standards.lead') },
        layOutStandards(reports, voice),
      ] : [],
    ],
  }
}

function layOutReadings(report: Report, { t }: Voice): TableBlock {
  const { coverage, interval, estimate } = report
  const hasOpen = coverage.open > 0
  const readings: [reading: Reading, why: string][] = [
    ['point', t(hasOpen ? 'standings.point.open' : 'standings.point', { n: coverage.open })],
    ['backed', t('standings.backed')],
    ...coverage.notApplicable > 0 ? [['refused', t('standings.refused', { n: coverage.notApplicable })] satisfies [Reading, string]] : [],
    ...hasOpen && estimate ? [['estimateLow', t('standings.estimate-low')], ['estimateHigh', t('standings.estimate-high')]] satisfies [Reading, string][] : [],
    ...hasOpen && interval ? [['low', t('standings.low')], ['high', t('standings.high')]] satisfies [Reading, string][] : [],
  ]
  const gradeCell = (standing: Standing | null, reading: Reading): Cell => standing
    ? { text: standing.grade === 0 ? t('standing.ungraded') : String(standing.grade), value: standing.grade, trace: { kind: 'grade', reading } }
    : numberCell(null, { why: t('standings.no-score') })
  return {
    kind: 'table', id: 'readings', title: t('report.standings'),
    columns: [
      { key: 'reading', title: t('standings.reading'), as: 'name' }, { key: 'grade', title: t('standings.grade'), as: 'number', decimals: 0 },
      { key: 'score', title: t('standings.score'), as: 'number' }, { key: 'how', title: t('standings.why'), as: 'long' },
    ],
    rows: readings.map(([reading, why]) => {
      const standing = findStanding(report, reading)
      return { id: reading, cells: [
        textCell(t(`reading.${reading}`)), gradeCell(standing, reading),
        numberCell(standing?.score ?? null, { trace: { kind: 'score', node: report.nodes[0]?.id ?? '', reading } }), textCell(why, { tone: 'muted' }),
      ] }
    }),
  }
}

function layOutBranches(report: Report, { t, local }: Voice): TableBlock {
  const branches = listViews(report).filter(({ branches: list }) => list.some(({ depth }) => depth === 1)).flatMap(({ branches: list }) => list)
  const hasOpen = report.coverage.open > 0
  // The whole has a score only from a share of the weight on; a branch has one from its first rating.
  const total = report.nodes.slice(0, 1).map(node => report.result ? node : { ...node, level: null, scores: { ...node.scores, point: null } })
  const why = ({ isApplicable }: NodeReport, i: number) => !isApplicable ? t('answer.na') : t(i === 0 ? 'standings.no-score' : 'branches.open')
  const rows = [...total, ...branches].map((node, i): Row => ({
    id: node.id, ...i === 0 && { mark: 'total' as const },
    cells: [
      textCell(i === 0 ? t('trace.total') : local(node.title)), nameLevel(node, report, t),
      numberCell(node.scores.point, { trace: { kind: 'score', node: node.id, reading: 'point' }, why: why(node, i) }),
      ...hasOpen ? [textCell(node.scores.low === null || node.scores.high === null ? DASH : `${formatNumber(node.scores.low)} – ${formatNumber(node.scores.high)}`, { tone: 'muted' })] : [],
      numberCell(i === 0 ? report.backed?.score ?? null : node.scores.backed, { trace: { kind: 'score', node: node.id, reading: 'backed' } }),
      coverageCell(node),
    ],
  }))
  return {
    kind: 'table', id: 'branches', title: t('standings.branches'), rows,
    columns: [
      { key: 'branch', title: t('trace.part'), as: 'name' }, { key: 'level', title: t('branches.level'), as: 'short' }, { key: 'score', title: t('standings.score'), as: 'bar' },
      ...hasOpen ? [{ key: 'interval', title: t('standings.interval'), as: 'short' as const }] : [],
      { key: 'backed', title: t('reading.backed'), as: 'number' }, { key: 'rated', title: t('branches.answered'), as: 'short' },
    ],
  }
  function nameLevel(node: NodeReport, { rubric }: Report, say: Voice['t']): Cell {
    const level = levelOf(node, report)
    if (level === null) return textCell('', { tone: 'muted' })
    const title = level === 0 ? say('standing.ungraded') : local(rubric.levels[level - 1]?.title ?? { zh: '', en: '' })
    return { text: level === 0 ? title : `${level} ${title}`, value: level, mark: { level, isHalf: false } }
  }
}

/** Rated of applicable. */
export function coverageCell({ answered, applicable }: Pick<NodeReport, 'answered' | 'applicable'>): Cell {
  return { text: `${answered}/${applicable}`, tone: 'muted' }
}

/** What each of some standards says. */
export function layOutStandards(reports: readonly Report[], { t, local }: Voice): TableBlock {
  return {
    kind: 'table', id: 'standards', title: t('standards.title'),
    columns: [
      { key: 'standard', title: t('method.rubric'), as: 'name' }, { key: 'grade', title: t('standings.grade'), as: 'text' },
      { key: 'score', title: t('standings.score'), as: 'number' }, { key: 'rated', title: t('branches.answered'), as: 'short' },
    ],
    rows: reports.map(report => {
      const { headline, mark } = describeStanding(report)
      return { id: `${report.rubric.id}@${report.rubric.version}`, cells: [
        textCell(local(report.rubric.title), { more: [[report.rubric.version, report.rubric.edition && local(report.rubric.edition.title)].filter(Boolean).join(' · ')] }),
        textCell(t(...headline), mark ? { more: [t(...mark)] } : {}), numberCell(report.result?.score ?? null), coverageCell(report.coverage),
      ] }
    }),
  }
}
