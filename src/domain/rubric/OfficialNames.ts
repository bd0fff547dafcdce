import { z } from 'zod'
import { idSchema } from '@/domain/id'

const numbered = { number: z.int().min(1), title: z.string().min(1) }

const segmentsSchema = z.array(z.strictObject({ ...numbered, scenarios: z.array(z.strictObject(numbered)).min(1) })).min(1)

/** An official list of names and numbers (facts), which a standard may follow. */
export const officialNamesSchema = z.strictObject({
  kind: z.literal('official-names'),
  id: idSchema,
  source: z.string(),
  /** Where a list has aspects above its segments; otherwise `segments` stands alone. */
  aspects: z.array(z.strictObject({ title: z.string().min(1), segments: segmentsSchema })).min(1).optional(),
  segments: segmentsSchema.optional(),
})

export type OfficialNames = z.output<typeof officialNamesSchema>
