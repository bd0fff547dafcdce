import type { Assessment } from '@/domain/assessment/Assessment'
import { assessmentSchema } from '@/domain/assessment/Assessment'
import { decodeUtf8 } from './decodeUtf8'
import { describeIssue } from './describeIssue'
import type { FileError } from '@/domain/assessment/FileError'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import './setUpZod'

/** An assessment from the bytes of a file. Another encoding than UTF-8 is refused, since its letters would be wrong. */
export function readAssessmentFile(bytes: Uint8Array): Result<Assessment, FileError> {
  const tooLarge = refuseSize(bytes.length)
  if (tooLarge) return fail(tooLarge)
  const text = decodeUtf8(bytes)
  return text === null ? fail({ code: 'file/not-utf8', path: '', facts: {} }) : readAssessment(text)
}

const FORMAT_VERSION = 1
/** An assessment file holds no attachments; a real one has well under 1 MB. */
const MOST_BYTES = 20 * 1024 * 1024

/** The error of a file that is too large to be an assessment, so that it need not be read; `null` when the size is fine. */
export function refuseSize(bytes: number): FileError | null {
  if (bytes <= MOST_BYTES) return null
  return { code: 'file/too-large', path: '', facts: { megabytes: Math.round(bytes / 1024 / 1024), most: MOST_BYTES / 1024 / 1024 } }
}

/** An assessment from the text of a file, or the first thing that is wrong with it. A byte-order mark is forgiven. */
export function readAssessment(text: string): Result<Assessment, FileError> {
  const refuse = (code: FileError['code'], facts: FileError['facts'] = {}, path = '') => fail({ code, path, facts })
  const tooLarge = refuseSize(text.length)
  if (tooLarge) return fail(tooLarge)
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuse('file/not-json')
  }
  if (isRedacted(value)) return refuse('file/redacted')
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'assessment') return refuse('file/not-an-assessment')
  const version = 'formatVersion' in value ? value.formatVersion : undefined
  if (typeof version === 'number' && version > FORMAT_VERSION) return refuse('file/newer-version', { found: version, known: FORMAT_VERSION })
  const result = assessmentSchema.safeParse(value)
  if (result.success) return succeed(result.data)
  const [issue] = result.error.issues
  const { path, reason } = issue ? describeIssue(issue) : { path: [], reason: '' }
  return refuse('file/schema', { path: path.join('.') || '.', reason }, path.join('.'))
}

/** A redacted copy is for reading: nobody goes on with it or hands it in. */
function isRedacted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('payload' in value)) return false
  const { payload } = value
  return typeof payload === 'object' && payload !== null && 'kind' in payload && payload.kind === 'redacted-report'
}
