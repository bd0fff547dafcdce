import { z } from 'zod'
import { stepSchema } from '@/domain/rubric/Indicator'
import { longTextSchema, personSchema, timeSchema } from './fields'

const trail = {
  /** When it was rated. */
  at: timeSchema.optional(),
  /** Who rated it. */
  by: personSchema.optional(),
  /** Why; an assessor's own on-site note counts as evidence. */
  why: longTextSchema.optional(),
}

/** Either a step 0–10, or not applicable with a reason. A cleared rating is absent. */
export const ratingSchema = z.union([
  z.strictObject({ step: stepSchema, ...trail }),
  z.strictObject({ notApplicable: longTextSchema.min(1), ...trail }),
])

/** What was said on one indicator: up to three ratings, kept side by side, and a note. */
export const answerSchema = z.strictObject({
  self: ratingSchema.optional(),
  assessor: ratingSchema.optional(),
  agreed: ratingSchema.optional(),
  note: longTextSchema.optional(),
})

/** What was said to a question that the answers raise. */
export const replySchema = z.strictObject({ text: longTextSchema.min(1), at: timeSchema.optional(), by: personSchema.optional() })

export type Rating = z.output<typeof ratingSchema>
export type Answer = z.output<typeof answerSchema>
export type Reply = z.output<typeof replySchema>
