import type { Attachment } from '@/domain/assessment/Evidence'
import type { ReturnError, ReturnErrorCode } from '@/domain/handout/ReturnError'

/** What a colleague gives back: JSON, or with attachments a zip of that JSON and `attachments/<sha256>`. */
export const ASSESSMENT_ENTRY = 'assessment.json'
export const entryOf = (sha256: string) => `attachments/${sha256}`

/** The bytes of an attachment. */
export interface AttachmentFile extends Pick<Attachment, 'sha256' | 'mediaType'> { bytes: Uint8Array }

const MOST_MEGABYTES = 300

/** All of it has to fit into the memory of an old office PC. */
export function refuseBytes(bytes: number): ReturnError | null {
  const megabytes = Math.ceil(bytes / 1024 / 1024)
  return megabytes > MOST_MEGABYTES ? refusal('return/too-large', { megabytes, most: MOST_MEGABYTES }) : null
}

export function refusal(code: ReturnErrorCode, facts: ReturnError['facts'] = {}): ReturnError {
  return { code, path: '', facts }
}
