import type { Enterprise } from '@/domain/enterprise/Enterprise'
import { classifySize } from '@/domain/enterprise/classifySize'
import type { LocalText } from '@/domain/LocalText'
import { listViews } from '@/domain/report/listViews'
import type { NodeReport, Report } from '@/domain/report/Report'
import type { Benchmark, BenchmarkGroup } from './Benchmark'

/** Where a score lies among a group: below its lower quartile, around its middle, or above its upper quartile. */
export type BenchmarkPlace = 'bottom' | 'lower' | 'upper' | 'top'

interface BenchmarkRow {
  id: string
  title: LocalText
  /** 0 for the whole, 1 for its branches. */
  depth: number
  /** 0 to 100, unrounded; `null` without a score. */
  score: number | null
  /** Whole points; `null` where fewer than five have a score there. */
  mean: number | null
  n: number | null
  /** `null` where fewer than ten have a score there. */
  quartiles: readonly [low: number, middle: number, high: number] | null
  place: BenchmarkPlace | null
}

type ShownGroup = Pick<BenchmarkGroup, 'id' | 'title' | 'of' | 'n'>

/** A benchmark as one assessment sees it. */
export interface BenchmarkView {
  source: Pick<Benchmark, 'title' | 'publisher' | 'period' | 'madeAt' | 'rubric'>
  /** Whether it was made from the standard, version and edition of the report. */
  fits: 'same' | 'other-version' | 'other-standard'
  /** The groups that the enterprise belongs to, the closest first. */
  groups: ShownGroup[]
  /** `null` where it belongs to none, or the standard is another. */
  group: ShownGroup | null
  rows: BenchmarkRow[]
}

/** The closest kind of group first. */
const CLOSENESS = ['park', 'industry', 'size', 'district', 'all'] as const satisfies readonly BenchmarkGroup['of']['by'][]

/** The scores of a report beside those of a group of enterprises; `groupId` names one of those that the enterprise belongs to. */
export function compareWithBenchmark(benchmark: Benchmark, report: Pick<Report, 'rubric' | 'nodes' | 'result'>, enterprise: Enterprise, groupId?: string): BenchmarkView {
  const { title, publisher, period, madeAt, rubric, groups } = benchmark
  const own = groups.filter(group => belongsTo(enterprise, group)).sort((a, b) => CLOSENESS.indexOf(a.of.by) - CLOSENESS.indexOf(b.of.by))
  const fits = rubric.id !== report.rubric.id ? 'other-standard' : rubric.version === report.rubric.version ? 'same' : 'other-version'
  const group = fits === 'other-standard' ? undefined : own.find(({ id }) => id === groupId) ?? own[0]
  const show = ({ id, title: name, of, n }: BenchmarkGroup): ShownGroup => ({ id, title: name, of, n })
  return {
    source: { title, publisher, period, madeAt, rubric }, fits, groups: own.map(show), group: group ? show(group) : null,
    rows: group ? listRows(report).map(node => readRow(node, group)) : [],
  }
}

/** The whole, which has a score only where the report gives one, and the branches that a report draws. */
function listRows(report: Pick<Report, 'rubric' | 'nodes' | 'result'>): NodeReport[] {
  const total = report.nodes.slice(0, 1).map(node => report.result ? node : { ...node, scores: { ...node.scores, point: null } })
  return [...total, ...listViews(report).flatMap(({ branches }) => branches)]
}

function readRow({ id, title, depth, scores: { point: score } }: NodeReport, group: BenchmarkGroup): BenchmarkRow {
  const found = Object.hasOwn(group.branches, id) ? group.branches[id] : undefined
  const quartiles = found?.quartiles ?? null
  return { id, title, depth, score, mean: found?.mean ?? null, n: found ? found.n ?? group.n : null, quartiles, place: score !== null && quartiles ? findPlace(score, quartiles) : null }
}

/** Quartiles are whole points, so the score is compared as a whole point, too. */
function findPlace(score: number, [low, middle, high]: readonly [number, number, number]): BenchmarkPlace {
  const points = Math.round(score)
  if (points < low) return 'bottom'
  if (points < middle) return 'lower'
  return points <= high ? 'upper' : 'top'
}

function belongsTo({ industry, district, park, staff, revenue }: Enterprise, { of }: BenchmarkGroup): boolean {
  switch (of.by) {
    case 'all': return true
    case 'industry': return of.value === industry
    case 'district': return of.value === district
    case 'park': return of.value === park
    case 'size': return of.value === classifySize(staff, revenue)
  }
}
