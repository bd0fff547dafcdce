import type { Assessment } from '@/domain/assessment/Assessment'
import { RATING_SOURCES } from '@/domain/assessment/RATING_SOURCES'
import { buildReport } from '@/domain/report/buildReport'
import type { Report } from '@/domain/report/Report'
import { listLeaves } from '@/domain/rubric/Rubric'
import { loadBundle, openStandard } from '@/exchange/rubric/loadRubric'
import { findBundled, openAssessment, openRubric, refuse } from './openFiles'
import { readFolder, RUBRICS } from './readFolder'

/**
 * `score <assessment.json>`: prints the report. The rubric is the file given, else the standard named, else the first of the
 * assessment's standards, under the edition of its industry.
 */
export function scoreCommand(path: string, options: { rubric?: string, standard?: string, target?: number, json: boolean }): number {
  const assessment = openAssessment(path)
  if (!assessment.ok) return refuse(assessment.error)
  const rubric = options.rubric === undefined ? findBundled(assessment.value, options.standard) : openRubric(options.rubric)
  if (!rubric.ok) return refuse(rubric.error)
  const report = buildReport(rubric.value, assessment.value, { target: options.target, elsewhere: listElsewhere(assessment.value) })
  console.log(options.json ? JSON.stringify(report, null, 2) : summarise(report))
  return 0
}

/** Indicators of every standard that the assessment names: their answers are no strangers to any of them. */
function listElsewhere({ standards, enterprise }: Assessment): ReadonlySet<string> {
  const bundle = loadBundle(readFolder(RUBRICS))
  const rubrics = standards.flatMap(standard => openStandard(bundle, standard, enterprise.industry) ?? [])
  return new Set(rubrics.flatMap(({ root }) => listLeaves(root).map(({ id }) => id)))
}

function summarise({ rubric, state, result, interval, coverage, sources, next, backed }: Report): string {
  const show = (standing: { score: number, grade: number } | null) => standing ? `${standing.score.toFixed(2)} (grade ${standing.grade})` : '–'
  return [
    `${rubric.title.en} ${rubric.version}${rubric.edition ? `, ${rubric.edition.title.en}` : ''} (${rubric.status})`,
    `state     ${state}, ${coverage.answered} of ${coverage.applicable} rated, ${coverage.notApplicable} not applicable`,
    `counted   ${RATING_SOURCES.map(source => `${source} ${sources[source]}`).join(', ')}`,
    `score     ${show(result)}`,
    `interval  ${show(interval?.low ?? null)} to ${show(interval?.high ?? null)}`,
    `backed    ${show(backed)}`,
    next ? `next      grade ${next.grade}: ${next.missingScore.toFixed(2)} points short, closed gates: ${next.gates.join(', ') || 'none'}` : '',
    'Self-assessment; not an official grade.',
  ].filter(Boolean).join('\n')
}
