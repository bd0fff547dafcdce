import type { BenchmarkView } from '@/domain/benchmark/compareWithBenchmark'
import { compareRatings } from '@/domain/ratings/compareRatings'
import type { Dossier } from '@/domain/report/Dossier'
import type { NodeReport, Report } from '@/domain/report/Report'
import { redactAssessment } from './redactAssessment'

/**
 * The same report with nothing in it that identifies the enterprise or was written in confidence. Its figures are those of the whole
 * report: they were computed before anything was taken out.
 */
export function redactDossier(dossier: Dossier): Dossier {
  const assessment = redactAssessment(dossier.assessment)
  const { trend, report, reports } = dossier
  const masked = maskReport(report)
  return {
    ...dossier, isRedacted: true, assessment, letterhead: {}, report: masked, benchmark: dossier.benchmark && maskBenchmark(dossier.benchmark),
    reports: reports.map(other => other === report ? masked : maskReport(other)),
    comparison: compareRatings(dossier.standards, assessment.answers),
    trend: trend && { ...trend, then: maskReport(trend.then), now: maskReport(trend.now) },
    periods: dossier.periods.map(maskReport),
    // What the ratings raise, and what was said to it, is between factory and assessor.
    questions: [],
    // What was planned, and by whom, is told in the words of the factory.
    followed: null,
    // Whose catalogue was loaded tells where the enterprise is looked after.
    solutions: null,
  }
}

/** A group of a park names the park that the enterprise stands in. */
function maskBenchmark(benchmark: BenchmarkView): BenchmarkView | null {
  return benchmark.group?.of.by === 'park' ? null : { ...benchmark, groups: benchmark.groups.filter(({ of }) => of.by !== 'park') }
}

/** A report holds the reasons for what is not applicable; nothing else in it was written by anybody. */
function maskReport(report: Report): Report {
  const mask = (node: NodeReport): NodeReport => node.rating?.notApplicable ? { ...node, rating: { ...node.rating, notApplicable: '–' } } : node
  return { ...report, assessment: { ...report.assessment, id: '' }, nodes: report.nodes.map(mask) }
}
