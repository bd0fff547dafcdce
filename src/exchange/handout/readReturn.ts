import type { Assessment } from '@/domain/assessment/Assessment'
import type { ReturnError } from '@/domain/handout/ReturnError'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { readAssessmentFile, refuseSize } from '../readAssessment'
import type { AttachmentFile } from './returnFormat'
import { listAttachments } from '@/domain/assessment/listAttachments'
import { ASSESSMENT_ENTRY, entryOf, refusal, refuseBytes } from './returnFormat'

export interface Returned { assessment: Assessment, attachments: AttachmentFile[] }

/**
 * An assessment from a file, plain or in a zip with its attachments. Sizes are looked at before anything is read or unpacked; an attachment
 * that is not what the assessment says it is makes the whole file useless, one that is not there does not.
 */
export async function readReturn(file: Blob): Promise<Result<Returned, ReturnError>> {
  const isZip = await startsAsZip(file)
  const tooLarge = isZip ? refuseBytes(file.size) : refuseSize(file.size)
  if (tooLarge) return fail(tooLarge)
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (isZip) return readZip(bytes)
  const read = readAssessmentFile(bytes)
  return read.ok ? succeed({ assessment: read.value, attachments: [] }) : read
}

async function startsAsZip(file: Blob): Promise<boolean> {
  const [p, k] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  return p === 0x50 && k === 0x4b
}

async function readZip(bytes: Uint8Array): Promise<Result<Returned, ReturnError>> {
  const { unzipSync } = await import('fflate')
  try {
    const sizes: number[] = []
    const { [ASSESSMENT_ENTRY]: text } = unpack(unzipSync, bytes, (name, size) => {
      if (name !== ASSESSMENT_ENTRY) return false
      sizes.push(size)
      return refuseSize(size) === null
    })
    const tooLarge = sizes[0] === undefined ? refusal('return/not-a-return') : refuseSize(sizes[0])
    if (tooLarge) return fail(tooLarge)
    if (!text) return fail(refusal('return/damaged'))
    const read = readAssessmentFile(text)
    return read.ok ? readAttachments(read.value, bytes, unzipSync) : read
  } catch {
    // Whatever the library stumbles over, the file is not whole.
    return fail(refusal('return/damaged'))
  }
}

function readAttachments(assessment: Assessment, bytes: Uint8Array, unzipSync: Unzip): Result<Returned, ReturnError> {
  const named = new Map(listAttachments(assessment).map(attachment => [entryOf(attachment.sha256), attachment]))
  const tooLarge = refuseBytes([...named.values()].reduce((sum, attachment) => sum + attachment.bytes, 0))
  if (tooLarge) return fail(tooLarge)
  const wrong: string[] = []
  // Nothing is unpacked that is larger than it was said to be.
  const contents = unpack(unzipSync, bytes, (name, size) => {
    const attachment = named.get(name)
    if (attachment && attachment.bytes !== size) wrong.push(attachment.name)
    return attachment !== undefined && attachment.bytes === size
  })
  const attachments = Object.entries(contents).flatMap(([entry, content]) => {
    const attachment = named.get(entry)
    if (!attachment) return []
    if (bytesToHex(sha256(content)) !== attachment.sha256) wrong.push(attachment.name)
    return [{ sha256: attachment.sha256, mediaType: attachment.mediaType, bytes: content }]
  })
  const [name] = wrong
  return name === undefined ? succeed({ assessment, attachments }) : fail(refusal('return/attachment-damaged', { name }))
}

type Unzip = typeof import('fflate').unzipSync

/** The entries that are wanted, by name and unpacked size. Of two with one name only the first is looked at. */
function unpack(unzipSync: Unzip, bytes: Uint8Array, wants: (name: string, size: number) => boolean): Record<string, Uint8Array> {
  const seen = new Set<string>()
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (seen.has(name)) return false
      seen.add(name)
      return wants(name, originalSize)
    },
  })
}
