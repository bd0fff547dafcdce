import { z } from 'zod'
import { idSchema } from '@/domain/id'
import { authoredTextSchema } from '@/domain/authoredText'
import { standardRefSchema } from './RubricFile'

/** How ratings move from one standard to its successor; many to many. */
export const crosswalkSchema = z.strictObject({
  kind: z.literal('crosswalk'),
  formatVersion: z.literal(1),
  id: idSchema,
  title: authoredTextSchema,
  description: authoredTextSchema.optional(),
  from: standardRefSchema,
  to: standardRefSchema,
  /** One entry for each indicator of the newer standard. */
  entries: z.array(z.discriminatedUnion('how', [
    /** The same thing: its rating counts at once. */
    z.strictObject({ to: idSchema, how: z.literal('carry'), from: z.tuple([idSchema]) }),
    /** Related: the lowest rating of the old ones is proposed, and counts once it is confirmed. */
    z.strictObject({ to: idSchema, how: z.literal('confirm'), from: z.array(idSchema).min(1), because: authoredTextSchema }),
    /** Nothing to carry over. */
    z.strictObject({ to: idSchema, how: z.literal('new'), because: authoredTextSchema }),
  ])).min(1),
  /** Indicators of the older standard that lead nowhere. */
  retired: z.array(z.strictObject({ from: idSchema, because: authoredTextSchema })).default([]),
})

export type Crosswalk = z.output<typeof crosswalkSchema>
export type CrosswalkEntry = Crosswalk['entries'][number]
