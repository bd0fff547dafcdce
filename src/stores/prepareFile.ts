import type { Attachment } from '@/domain/assessment/Evidence'
import type { EvidenceRefusal } from '@/domain/evidence/refuseFile'
import { refuseFile } from '@/domain/evidence/refuseFile'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import { hashBytes } from '@/exchange/hashBytes'
import type { AttachedBytes } from '@/storage/saveChanges'
import type { Turns } from './compressPicture'
import { compressPicture } from './compressPicture'

/** A file that somebody picked: as a photo, which is made small and upright, or as a document, which is kept byte for byte. */
export interface PickedFile { file: File, as: 'photo' | 'document', turns: Turns }

/** What is kept of a file: the member of the evidence, and the bytes beside it. */
export async function prepareFile({ file, as, turns }: PickedFile, title: string): Promise<Result<{ attachment: Attachment, attached: AttachedBytes }, EvidenceRefusal>> {
  const refusal = refuseFile(file)
  if (refusal) return fail(refusal)
  if (as === 'document') {
    const bytes = await readBytes(file)
    return bytes ? succeed(describe(file.name, file.type, { bytes })) : fail({ code: 'evidence/not-read', facts: { name: file.name } })
  }
  const pictures = await compressPicture(file, turns)
  if (!pictures) return fail({ code: 'evidence/not-a-picture', facts: { name: file.name } })
  const { whole, preview } = pictures
  // Not the name that the camera gave: it tells the time, which is kept only if that is wanted.
  return succeed(describe(`${title.replace(/[\s\\/:*?"<>|\p{Cc}]+/gu, ' ').trim()}.jpg`, whole.mediaType, { bytes: whole.bytes, preview }))
}

function describe(name: string, mediaType: string, { bytes, preview }: Pick<AttachedBytes, 'bytes' | 'preview'>) {
  const sha256 = hashBytes(bytes)
  // The end of a long name says what the file is.
  const attachment = { name: name.length > 255 ? name.slice(-255) : name, mediaType: mediaType.slice(0, 127), bytes: bytes.length, sha256 }
  return { attachment, attached: { sha256, mediaType: attachment.mediaType, bytes, ...preview && { preview } } }
}

/** `null` when the file has gone or must not be read. */
async function readBytes(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}
