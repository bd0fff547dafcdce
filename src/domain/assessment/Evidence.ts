import { z } from 'zod'
import { idSchema } from '@/domain/id'
import { EVIDENCE_KINDS, EVIDENCE_STRENGTHS } from './EVIDENCE_KINDS'
import { longTextSchema, personSchema, recordIdSchema, timeSchema } from './fields'

/** A file that belongs to a piece of evidence. Its bytes lie beside the assessment, under their SHA-256. */
const attachmentSchema = z.strictObject({
  name: z.string().min(1).max(255),
  /** MIME type, such as `image/jpeg`. */
  mediaType: z.string().max(127),
  bytes: z.int().min(0),
  /** Of the bytes, lower-case hex; computed once, when the file was added. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** WGS 84 degrees, and how exact in metres. */
const positionSchema = z.strictObject({
  latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180), accuracy: z.number().min(0).optional(),
})

/** What supports a rating. */
export const evidenceSchema = z.strictObject({
  id: recordIdSchema,
  /** One piece may support several indicators. */
  indicators: z.array(idSchema).min(1),
  kind: z.enum(EVIDENCE_KINDS),
  title: z.string().min(1).max(300),
  /** Where it can be found: file name, system and menu, shelf, address of a page. */
  place: z.string().max(300).optional(),
  strength: z.enum(EVIDENCE_STRENGTHS).optional(),
  /** The day that the thing itself is of. */
  date: z.iso.date().optional(),
  /** What was said or seen. */
  text: longTextSchema.optional(),
  attachment: attachmentSchema.optional(),
  /** When and where a photo was taken; only if its maker wanted that kept. */
  takenAt: timeSchema.optional(),
  position: positionSchema.optional(),
  /** When it was recorded here, and by whom. */
  at: timeSchema.optional(),
  by: personSchema.optional(),
})

export const evidenceListSchema = z.array(evidenceSchema)
  .refine(pieces => new Set(pieces.map(({ id }) => id)).size === pieces.length, { message: 'ids of evidence must be unique' })

export type Attachment = z.output<typeof attachmentSchema>
export type Evidence = z.output<typeof evidenceSchema>
