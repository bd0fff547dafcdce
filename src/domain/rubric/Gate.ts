import { z } from 'zod'
import { idSchema } from '@/domain/id'
import { authoredTextSchema } from '@/domain/authoredText'
import { stepSchema } from './Indicator'

const common = {
  id: idSchema,
  /** The lowest grade that asks for this gate; every higher grade asks for it too. */
  grade: z.int().min(1).max(10),
  why: authoredTextSchema.optional(),
}
const score = z.number().min(0).max(100)

/** A condition that a grade needs besides its score. */
export const gateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('branch-score'), branch: idSchema, atLeast: score }),
  z.strictObject({
    ...common,
    kind: z.literal('children-score'),
    branch: idSchema,
    /** The children that are asked; every child when left out. */
    only: z.array(idSchema).min(1).optional(),
    atLeast: score,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('share'),
    branch: idSchema,
    step: stepSchema,
    /** 0 to 1, of the applicable indicators under the branch, counted without weights. */
    share: z.number().min(0).max(1),
  }),
  z.strictObject({ ...common, kind: z.literal('indicator-step'), indicator: idSchema, step: stepSchema }),
])

export type Gate = z.output<typeof gateSchema>
