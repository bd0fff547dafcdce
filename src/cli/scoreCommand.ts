import { readFileSync } from 'node:fs'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { FileError } from '@/domain/assessment/FileError'
import { RATING_SOURCES } from '@/domain/assessment/RATING_SOURCES'
import { buildReport } from '@/domain/report/buildReport'
import type { Report } from '@/domain/report/Report'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import { decodeUtf8 } from '@/exchange/decodeUtf8'
import { readAssessmentFile } from '@/exchange/readAssessment'
import { loadBundle, loadRubric, openStandard } from '@/exchange/rubric/loadRubric'
import { translate } from '@/messages/translate'
import { readFolder, RUBRICS } from './readFolder'

/**
 * `score <assessment.json>`: prints the report. The rubric is the file given, else the standard named, else the first of the
 * assessment's standards, under the edition of its industry.
 */
export function scoreCommand(path: string, options: { rubric?: string, standard?: string, target?: number, json: boolean }): number {
  const bytes = readBytes(path)
  const assessment = bytes === null ? notFound(path) : readAssessmentFile(bytes)
  if (!assessment.ok) return refuse(assessment.error)
  const rubric = options.rubric === undefined ? findBundled(assessment.value, options.standard) : openRubric(options.rubric)
  if (!rubric.ok) return refuse(rubric.error)
  const report = buildReport(rubric.value, assessment.value, { target: options.target, elsewhere: listElsewhere(assessment.value) })
  console.log(options.json ? JSON.stringify(report, null, 2) : summarise(report))
  return 0
}

/** The bytes of a file; `null` when there is none, a folder of that name included. */
function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

function notFound(file: string): Result<never, FileError> {
  return fail({ code: 'file/not-found', path: '', facts: { file } })
}

function findBundled({ standards, enterprise }: Assessment, standardId: string | undefined): Result<Rubric, FileError> {
  const standard = standardId === undefined ? standards[0] : standards.find(({ id }) => id === standardId)
  const rubric = standard ? openStandard(loadBundle(readFolder(RUBRICS)), standard, enterprise.industry) : null
  return rubric ? succeed(rubric) : fail({ code: 'file/unknown-standard', path: 'standards', facts: { id: standard?.id ?? standardId ?? '', version: standard?.version ?? '' } })
}

/** Indicators of every standard that the assessment names: their answers are no strangers to any of them. */
function listElsewhere({ standards, enterprise }: Assessment): ReadonlySet<string> {
  const bundle = loadBundle(readFolder(RUBRICS))
  const rubrics = standards.flatMap(standard => openStandard(bundle, standard, enterprise.industry) ?? [])
  return new Set(rubrics.flatMap(({ root }) => listLeaves(root).map(({ id }) => id)))
}

function openRubric(path: string): Result<Rubric, FileError> {
  const bytes = readBytes(path)
  if (bytes === null) return notFound(path)
  const text = decodeUtf8(bytes)
  if (text === null) return fail({ code: 'file/not-utf8', path: '', facts: {} })
  const loaded = loadRubric({ file: path, text }, loadBundle(readFolder(RUBRICS)))
  if (!loaded.ok) {
    const [first] = loaded.error.problems
    const reason = first ? `${first.file}:${first.line} ${translate('en', first.code, first.facts)}` : path
    return fail({ ...loaded.error, facts: { reason } })
  }
  for (const warning of loaded.value.warnings) {
    console.error(JSON.stringify({ severity: 'warning', code: warning.code, path: warning.path.join('.'), line: warning.line, sentence: translate('en', warning.code, warning.facts) }))
  }
  return succeed(loaded.value.rubric)
}

/** One JSON error on stderr, so that a program can read it. */
function refuse({ code, path, facts }: FileError): number {
  console.error(JSON.stringify({ code, path, sentence: translate('en', code, facts), sentenceZh: translate('zh', code, facts) }))
  return 1
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
