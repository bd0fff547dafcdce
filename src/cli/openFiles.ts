import { readFileSync } from 'node:fs'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { FileError } from '@/domain/assessment/FileError'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { Rubric } from '@/domain/rubric/Rubric'
import { decodeUtf8 } from '@/exchange/decodeUtf8'
import { readAssessmentFile } from '@/exchange/readAssessment'
import { loadBundle, loadRubric, openStandard } from '@/exchange/rubric/loadRubric'
import { translate } from '@/messages/translate'
import { readFolder, RUBRICS } from './readFolder'

/** The bytes of a file; `null` when there is none, a folder of that name included. */
function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/** The assessment of a file, checked. */
export function openAssessment(path: string): Result<Assessment, FileError> {
  const bytes = readBytes(path)
  return bytes === null ? notFound(path) : readAssessmentFile(bytes)
}

function notFound(file: string): Result<never, FileError> {
  return fail({ code: 'file/not-found', path: '', facts: { file } })
}

/** A standard of the assessment, the first when none is named, under the edition of its industry. */
export function findBundled({ standards, enterprise }: Assessment, standardId: string | undefined): Result<Rubric, FileError> {
  const standard = standardId === undefined ? standards[0] : standards.find(({ id }) => id === standardId)
  const rubric = standard ? openStandard(loadBundle(readFolder(RUBRICS)), standard, enterprise.industry) : null
  if (rubric) return succeed(rubric)
  return standard
    ? fail({ code: 'file/unknown-standard', path: 'standards', facts: { id: standard.id, version: standard.version } })
    : fail({ code: 'file/other-standard', path: 'standards', facts: { id: standardId ?? '', list: standards.map(({ id }) => id).join(', ') } })
}

/** The rubric of a file; warnings go to stderr. */
export function openRubric(path: string): Result<Rubric, FileError> {
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
export function refuse({ code, path, facts }: FileError): number {
  console.error(JSON.stringify({ code, path, sentence: translate('en', code, facts), sentenceZh: translate('zh', code, facts) }))
  return 1
}
