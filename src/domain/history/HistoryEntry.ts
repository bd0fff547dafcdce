import { z } from 'zod'
import { personSchema, recordIdSchema, timeSchema } from '@/domain/assessment/fields'
import { changeSchema } from '@/domain/change/Change'
import { ORIGINS } from './ORIGINS'

/** One step in the life of an assessment: what changed, when, by whom, and by what. */
export const historyEntrySchema = z.strictObject({
  id: recordIdSchema,
  at: timeSchema,
  by: personSchema.optional(),
  origin: z.enum(ORIGINS),
  /** The entry that an undo takes back or a redo makes again. */
  about: recordIdSchema.optional(),
  /** What it came from: the name of a file, or of a colleague. */
  from: z.string().max(300).optional(),
  changes: z.array(changeSchema),
  /** Offered by a merge and not taken, so that it is not offered again. */
  declined: z.array(changeSchema).optional(),
})

export type HistoryEntry = z.output<typeof historyEntrySchema>
