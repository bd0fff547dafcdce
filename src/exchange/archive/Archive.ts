import { assessmentSchema } from '@/domain/assessment/Assessment'
import { timeSchema } from '@/domain/assessment/fields'
import { historyEntrySchema } from '@/domain/history/HistoryEntry'
import { remarksFileSchema } from '@/domain/rubric/Remark'
import { rubricFileSchema } from '@/domain/rubric/RubricFile'
import { z } from 'zod'

export const FORMAT_VERSION = 1
export const MANIFEST = 'manifest.json'
export const REMARKS = 'remarks.json'

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** What the archive holds, entry by entry; every other file of the zip is ignored. */
export const manifestSchema = z.strictObject({
  kind: z.literal('archive'),
  formatVersion: z.literal(FORMAT_VERSION),
  /** The newest change inside, so that equal content gives equal bytes. */
  createdAt: timeSchema,
  entries: z.array(z.strictObject({
    path: z.string().max(200),
    bytes: z.int().min(0),
    sha256: digestSchema,
    /** Of an attachment. */
    mediaType: z.string().max(127).optional(),
  })),
})

/** What was typed into form fields and is not valid yet. */
const draftsSchema = z.array(z.strictObject({ field: z.string(), text: z.string() }))
const shelfSchema = z.strictObject({ archivedAt: timeSchema.optional() })
const historySchema = z.array(historyEntrySchema)
/** A rubric as this program keeps it once a user has loaded it. */
export const keptRubricSchema = z.strictObject({ id: z.string(), version: z.string(), hash: z.string(), fileName: z.string(), loadedAt: timeSchema, file: rubricFileSchema })
export const remarksSchema = remarksFileSchema.shape.remarks

export type Manifest = z.output<typeof manifestSchema>
export type ManifestEntry = Manifest['entries'][number]
export type KeptRubric = z.output<typeof keptRubricSchema>
export type Remarks = z.output<typeof remarksSchema>

/** The texts of an assessment: everything that belongs to it but the bytes of its attachments. */
export const textSchemas = { assessment: assessmentSchema, drafts: draftsSchema, history: historySchema, shelf: shelfSchema }
export type AssessmentTexts = { [K in keyof typeof textSchemas]: z.output<(typeof textSchemas)[K]> }

/** An attachment in an archive; its bytes are read when they are wanted. */
export interface ArchivedAttachment { sha256: string, mediaType: string, bytes: number }
