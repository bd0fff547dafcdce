import type { Assessment } from '@/domain/assessment/Assessment'
import type { AttachmentFile } from '@/exchange/handout/returnFormat'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { buildAssessment, evidence } from '../../domain/buildAssessment'

/** A file that was attached, with its true hash. */
export function buildAttachment(content: string): AttachmentFile & { name: string } {
  const bytes = new TextEncoder().encode(content)
  return { sha256: bytesToHex(sha256(bytes)), mediaType: 'image/jpeg', bytes, name: `${content.slice(0, 5)}.jpg` }
}

/** An assessment whose evidence names these attachments. */
export function buildAttached(...files: ReturnType<typeof buildAttachment>[]): Assessment {
  return buildAssessment({ 'scenario-1': 4 }, {
    evidence: files.map(({ bytes, ...file }, i) => evidence(['scenario-1'], { id: `e${i}`, kind: 'photo', attachment: { ...file, bytes: bytes.length } })),
  })
}
