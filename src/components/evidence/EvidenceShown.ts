import type { Attachment, Evidence } from '@/domain/assessment/Evidence'
import type { EvidenceRefusal } from '@/domain/evidence/refuseFile'

export type NewEvidence = Omit<Evidence, 'id' | 'at' | 'by'>
/** What of a piece can be filled in. */
export type EvidenceParts = Pick<Evidence, 'indicators' | 'kind' | 'title' | 'strength' | 'place' | 'date' | 'text'>

/** A file that somebody picked: as a photo, which is made small and upright, or as a document, which is kept byte for byte. */
export interface PickedFile {
  file: File
  as: 'photo' | 'document'
  /** Quarters of a turn to the right. */
  turns: 0 | 1 | 2 | 3
}

/** A piece whose file is being made ready, or was refused. */
interface AddingPiece { id: string, piece: NewEvidence, picked: PickedFile, refusal: EvidenceRefusal | null }

/** What there is to see of the evidence on one indicator. */
export interface EvidenceShown {
  pieces: readonly Evidence[]
  /** Pieces whose bytes are being written, by id. */
  storing: ReadonlySet<string>
  adding: readonly AddingPiece[]
  /** Addresses of small pictures, by SHA-256; `null` where there is none, absent until it was in sight. */
  previews: Readonly<Record<string, string | null>>
  /** The attachment that is looked at in full; `null` while it is being read. */
  opened: { sha256: string, address: string | null } | null
}

/** An indicator that a piece can support. */
export interface EvidenceChoice { id: string, number: string, title: string }

export const isPicture = ({ mediaType }: Attachment) => mediaType.startsWith('image/')
