import { authoredTextSchema } from '@/domain/authoredText'
import { COLLECTION_STEPS, NETWORKS } from '@/domain/enterprise/Enterprise'
import { idSchema } from '@/domain/id'
import { stepSchema } from '@/domain/rubric/Indicator'
import { z } from 'zod'

const ratedSchema = z.strictObject({ indicator: idSchema, step: stepSchema.min(1) })

/** A figure, or its share of another one. */
const figureSchema = z.strictObject({
  fact: z.enum(['machines', 'digitalMachines', 'connectedMachines', 'spending']),
  of: z.enum(['machines']).optional(),
  atLeast: z.number().min(0),
})

/** One of these is ticked. */
const networksSchema = z.strictObject({ fact: z.literal('networks'), has: z.array(z.enum(NETWORKS)).min(1) })
const collectionSchema = z.strictObject({ fact: z.literal('collection'), has: z.array(z.enum(COLLECTION_STEPS)).min(1) })

const contradictionSchema = z.strictObject({
  /** Permanent: replies are kept under it. */
  id: idSchema,
  /** Rated at this step or above … */
  if: ratedSchema,
  /** … while this is not so. What is open, not applicable or not stated raises nothing. */
  unless: z.union([ratedSchema, figureSchema, networksSchema, collectionSchema]),
  /** Why the two do not go together. */
  because: authoredTextSchema,
  /** What to look at or ask on site. */
  question: authoredTextSchema,
})

/** Pairs of ratings, and of a rating and a figure, that rarely stand side by side. They raise questions and move no score. */
export const contradictionsFileSchema = z.strictObject({
  kind: z.literal('contradictions'),
  formatVersion: z.literal(1),
  id: idSchema,
  title: authoredTextSchema,
  contradictions: z.array(contradictionSchema).min(1),
})

export type ContradictionsFile = z.output<typeof contradictionsFileSchema>
export type Contradiction = z.output<typeof contradictionSchema>
export type FactCondition = Exclude<Contradiction['unless'], { indicator: string }>
