import { z } from 'zod'
import { authoredTextSchema } from '@/domain/authoredText'
import { INDUSTRIES } from '@/domain/enterprise/Enterprise'
import { idSchema } from '@/domain/id'
import { levelSchema } from '@/domain/rubric/Indicator'

const nameSchema = z.string().min(1).max(200)

/** What one product of one provider helps with. */
const solutionSchema = z.strictObject({
  provider: nameSchema,
  product: nameSchema,
  /** What it does, in a sentence or two. */
  text: authoredTextSchema.optional(),
  /** The indicators that it serves, each with the levels that it helps to reach. */
  serves: z.array(z.strictObject({ indicator: idSchema, levels: z.array(levelSchema).min(1).max(5) })).min(1).max(200),
  /** Industries that it is made for; all when left out. */
  industries: z.array(z.enum(INDUSTRIES)).min(1).optional(),
  /** Where it runs: "a plant of 300 people for stamped parts, since 2024". */
  references: z.array(z.string().min(1).max(300)).max(20).optional(),
  contact: z.string().min(1).max(300).optional(),
})

/** A list of what providers offer, put together by an official or a consultant. Nothing in it is checked or recommended by us. */
export const catalogueSchema = z.strictObject({
  kind: z.literal('solutions'),
  formatVersion: z.literal(1),
  title: z.string().min(1).max(200),
  /** Who has put it together. */
  publisher: nameSchema,
  /** ISO date, as of when it holds. */
  asOf: z.iso.date().optional(),
  /** Firms and products are made up. */
  example: z.boolean().default(false),
  solutions: z.array(solutionSchema).min(1).max(5000),
})

export type Catalogue = z.output<typeof catalogueSchema>
export type Solution = z.output<typeof solutionSchema>
