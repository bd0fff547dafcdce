import type { Assessment } from '@/domain/assessment/Assessment'
import type { Benchmark } from '@/domain/benchmark/Benchmark'
import { compareWithBenchmark } from '@/domain/benchmark/compareWithBenchmark'
import type { Contradiction } from '@/domain/checks/Contradiction'
import { findChecks } from '@/domain/checks/findChecks'
import { listQuestions } from '@/domain/checks/listQuestions'
import { followAssessment } from '@/domain/plan/followPlan'
import { compareRatings } from '@/domain/ratings/compareRatings'
import { listDropped, readAnswersBy } from '@/domain/reading/readAnswersBy'
import type { ReadingFile } from '@/domain/reading/ReadingFile'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import type { Catalogue } from '@/domain/solutions/Catalogue'
import { matchGaps } from '@/domain/solutions/matchGaps'
import { buildReport } from './buildReport'
import { compareReports } from './compareReports'
import type { Dossier } from './Dossier'
import type { Letterhead } from './Letterhead'
import type { Report } from './Report'
import type { Perspective } from './takePerspective'
import { takePerspective } from './takePerspective'

/** An assessment with the standard that it is read by. */
export interface ReadBy { rubric: Rubric, assessment: Assessment }

export interface DossierInput extends ReadBy {
  /** Every standard of the assessment. */
  standards: readonly Rubric[]
  /** The same standards without an edition, in the same order: what an edition leaves out is found by them. Read only when that is asked. */
  plain: readonly Rubric[]
  madeAt: string
  perspective?: Perspective
  /** The grade that gaps are measured to; the next one when left out. */
  target?: number
  /** Assessments of the same site in earlier periods, the oldest first. */
  earlier?: readonly ReadBy[]
  benchmark?: { file: Benchmark, group?: string } | null
  readings?: readonly ReadingFile[]
  contradictions?: readonly Contradiction[]
  letterhead?: Letterhead
  solutions?: Catalogue | null
  /** What the rubric says of these very answers, where somebody has computed it already. */
  report?: Report
}

/**
 * The one object that all renderings of a report are made from. What it is compared with is computed when it is first read, so that a screen
 * can begin with the result.
 */
export function buildDossier(input: DossierInput): Dossier {
  const { rubric, assessment, standards, madeAt, perspective = 'counted', target, earlier = [], benchmark = null, readings = [], contradictions = [], letterhead = {}, solutions = null, report: known } = input
  const seen = { ...assessment, answers: takePerspective(assessment.answers, perspective) }
  const idsOf = (list: readonly Rubric[]) => new Set(list.flatMap(({ root }) => listLeaves(root).map(({ id }) => id)))
  const read = (standard: Rubric) => buildReport(standard, seen, { ...standard === rubric && { target }, elsewhere: idsOf(standards.filter(other => other !== standard)), titles: listTitles(input.plain) })
  const report = known ?? read(rubric)
  const then = earlier[earlier.length - 1]
  const dropped = once(() => new Set(standards.flatMap(({ root }, i) => [...listDropped(listLeaves(input.plain[i]?.root ?? root), listLeaves(root))])))
  const reports = once(() => standards.map(standard => standard === rubric ? report : read(standard)))
  const comparison = once(() => compareRatings(standards, assessment.answers))
  const trend = once(() => then ? compareReports(seeAs(then, perspective), { rubric, assessment: seen }) : null)
  const followed = once(() => then ? followAssessment(then.assessment, seen) : null)
  const periods = once(() => [...earlier.map(one => readPlainly(seeAs(one, perspective))), report])
  const methods = once(() => readings.map(reading => readAnswersBy(reading, seen, dropped())))
  const questions = once(() => listQuestions(findChecks(rubric, assessment, { contradictions, today: madeAt }), assessment.replies))
  return {
    madeAt, perspective, isRedacted: false, assessment, rubric, report, letterhead,
    standards: [rubric, ...standards.filter(standard => standard !== rubric)],
    benchmark: benchmark && compareWithBenchmark(benchmark.file, report, assessment.enterprise, benchmark.group),
    solutions: solutions && matchGaps(solutions, report.gaps, assessment.enterprise.industry),
    get reports() { return reports() },
    get comparison() { return comparison() },
    get trend() { return trend() },
    get followed() { return followed() },
    get periods() { return periods() },
    get readings() { return methods() },
    get questions() { return questions() },
  }
}

/** What an edition leaves out keeps its name. */
const listTitles = (plain: readonly Rubric[]) => new Map(plain.flatMap(({ root }) => listLeaves(root).map(({ id, title }) => [id, title])))

/** Computed when it is first asked for, and only then. */
function once<T>(compute: () => T): () => T {
  let known: { value: T } | null = null
  return () => (known ??= { value: compute() }).value
}

const seeAs = ({ rubric, assessment }: ReadBy, perspective: Perspective): ReadBy =>
  ({ rubric, assessment: { ...assessment, answers: takePerspective(assessment.answers, perspective) } })
const readPlainly = ({ rubric, assessment }: ReadBy): Report => buildReport(rubric, assessment)
