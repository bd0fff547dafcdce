import { z } from 'zod'
import { idSchema } from '@/domain/id'

/** What a user found unclear in an anchor, for the owner of the rubric. */
const remarkSchema = z.strictObject({
  id: z.string().min(1).max(64),
  rubric: z.strictObject({ id: idSchema, version: z.string(), hash: z.string() }),
  indicator: idSchema,
  /** 1 to 5; `null` for the indicator as a whole. */
  level: z.int().min(1).max(5).nullable(),
  text: z.string().min(1).max(1000),
  at: z.iso.datetime({ offset: true }),
})

export type Remark = z.output<typeof remarkSchema>

/** The file of remarks that goes to the owner of a rubric. It says nothing about the factory. */
export const remarksFileSchema = z.strictObject({
  kind: z.literal('remarks'),
  formatVersion: z.literal(1),
  remarks: z.array(remarkSchema),
})
