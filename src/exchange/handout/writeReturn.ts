import type { Assessment } from '@/domain/assessment/Assessment'
import type { ReturnError } from '@/domain/handout/ReturnError'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import { writeAssessment } from '../writeAssessment'
import type { AttachmentFile } from './returnFormat'
import { ASSESSMENT_ENTRY, entryOf, refuseBytes } from './returnFormat'

/** The same content gives the same file; a zip knows no time before 1980. */
const MTIME = '1980-01-01T00:00:00'

export interface ReturnFile { extension: 'json' | 'zip', mediaType: string, bytes: Uint8Array<ArrayBuffer> }

/** The file that a colleague gives back: text alone where there are no attachments, so that it can be read anywhere. */
export async function writeReturn(assessment: Assessment, attachments: readonly AttachmentFile[]): Promise<Result<ReturnFile, ReturnError>> {
  const text = new TextEncoder().encode(writeAssessment(assessment))
  if (attachments.length === 0) return succeed({ extension: 'json', mediaType: 'application/json', bytes: text })
  const tooLarge = refuseBytes(attachments.reduce((sum, { bytes }) => sum + bytes.length, text.length))
  if (tooLarge) return fail(tooLarge)
  const { zipSync } = await import('fflate')
  // Photos and documents are packed already: packing them again would only take time.
  const files = Object.fromEntries(attachments.map(({ sha256, bytes }): [string, [Uint8Array, { level: 0 }]] => [entryOf(sha256), [bytes, { level: 0 }]]))
  const bytes = zipSync({ [ASSESSMENT_ENTRY]: text, ...files }, { mtime: MTIME })
  return succeed({ extension: 'zip', mediaType: 'application/zip', bytes })
}
