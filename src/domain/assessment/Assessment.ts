import { z } from 'zod'
import { enterpriseSchema, factsSchema, siteSchema } from '@/domain/enterprise/Enterprise'
import { idSchema } from '@/domain/id'
import { stepSchema } from '@/domain/rubric/Indicator'

const time = z.iso.datetime({ offset: true })
const longText = z.string().max(4000)
/** Identity of a record: 1 to 64 signs, none of them a control or half a character. */
const recordId = z.string().max(64).regex(/^[^\p{Cc}\p{Cs}]+$/u)

const trail = {
  /** When it was rated. */
  at: time.optional(),
  /** Who rated it. */
  by: z.string().max(100).optional(),
  /** Why; an assessor's own on-site note counts as evidence. */
  why: longText.optional(),
}

/** Either a step 0–10, or not applicable with a reason. A cleared rating is absent. */
const ratingSchema = z.union([
  z.strictObject({ step: stepSchema, ...trail }),
  z.strictObject({ notApplicable: longText.min(1), ...trail }),
])

/** What was said on one indicator: up to three ratings, kept side by side, and a note. */
const answerSchema = z.strictObject({
  self: ratingSchema.optional(),
  assessor: ratingSchema.optional(),
  agreed: ratingSchema.optional(),
  note: longText.optional(),
})

export const EVIDENCE_KINDS = ['document', 'system-record', 'photo', 'link', 'interview'] as const

const evidenceSchema = z.strictObject({
  id: recordId,
  /** One piece may support several indicators. */
  indicators: z.array(idSchema).min(1),
  kind: z.enum(EVIDENCE_KINDS),
  title: z.string().min(1).max(300),
  /** Where it can be found: file name, system and menu, shelf, address. */
  place: z.string().max(300).optional(),
  at: time.optional(),
})

/** One site of one enterprise in one period, under one or more standards. The work-in-progress file. */
export const assessmentSchema = z.strictObject({
  kind: z.literal('assessment'),
  formatVersion: z.literal(1),
  id: recordId,
  /** The year, or another short name of the period. */
  period: z.string().min(1).max(20),
  /** True for the fictional demo factory. */
  example: z.boolean().default(false),
  createdAt: time.optional(),
  updatedAt: time.optional(),
  standards: z.array(z.strictObject({ id: idSchema, version: z.string() })).min(1),
  enterprise: enterpriseSchema,
  site: siteSchema.prefault({}),
  facts: factsSchema.default({}),
  answers: z.record(idSchema, answerSchema),
  evidence: z.array(evidenceSchema)
    .refine(pieces => new Set(pieces.map(({ id }) => id)).size === pieces.length, { message: 'ids of evidence must be unique' })
    .default([]),
})

export type Rating = z.output<typeof ratingSchema>
export type Answer = z.output<typeof answerSchema>
export type Evidence = z.output<typeof evidenceSchema>
export type Assessment = z.output<typeof assessmentSchema>
