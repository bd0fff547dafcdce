import { z } from 'zod'
import { idSchema } from '@/domain/id'
import { authoredTextSchema } from '@/domain/authoredText'
import { gateSchema } from './Gate'
import { exampleSchema, nodeSchema, standardRefSchema } from './RubricFile'

const why = authoredTextSchema

/** What makes one industry's edition of a standard: an overlay on its tree. */
export const editionSchema = z.strictObject({
  kind: z.literal('edition'),
  formatVersion: z.literal(1),
  /** One of the 7 + 1, as an enterprise names its industry. */
  id: idSchema,
  extends: standardRefSchema,
  title: authoredTextSchema,
  description: authoredTextSchema.optional(),
  /** New weights of every child of a branch, as the tree is after adding and dropping. */
  weights: z.array(z.strictObject({
    branch: idSchema,
    why,
    children: z.record(idSchema, z.number().min(0).max(1e6)),
  })).default([]),
  add: z.array(z.strictObject({ under: idSchema, node: nodeSchema })).default([]),
  /** Not in the tree of this edition at all; their weight goes to their siblings. */
  drop: z.array(z.strictObject({ node: idSchema, why })).default([]),
  suggestNa: z.array(z.strictObject({ indicator: idSchema, why })).default([]),
  gates: z.array(gateSchema).default([]),
  withoutGates: z.array(z.strictObject({ gate: idSchema, why })).default([]),
  examples: z.array(exampleSchema.extend({ indicator: idSchema })).default([]),
})

export type Edition = z.output<typeof editionSchema>
