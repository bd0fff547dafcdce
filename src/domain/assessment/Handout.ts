import { z } from 'zod'
import { idSchema } from '@/domain/id'
import { answerSchema } from './Answer'
import { evidenceListSchema } from './Evidence'
import { longTextSchema, personSchema, recordIdSchema, timeSchema } from './fields'

/** What makes an assessment a questionnaire for a colleague. */
export const handoutSchema = z.strictObject({
  id: recordIdSchema,
  /** The assessment that it was handed out from and goes back to. */
  of: recordIdSchema,
  /** Asked of the colleague, in the order of the standard. */
  indicators: z.array(idSchema).min(1),
  to: personSchema.optional(),
  from: personSchema.optional(),
  message: longTextSchema.optional(),
  at: timeSchema,
  /** Answers and evidence on these indicators as they were handed out: the common ground of a three-way merge. */
  base: z.strictObject({ answers: z.record(idSchema, answerSchema), evidence: evidenceListSchema }),
})

export type Handout = z.output<typeof handoutSchema>
