import { z } from 'zod'
import { idSchema } from '@/domain/id'
import { authoredListSchema, authoredTextSchema } from '@/domain/authoredText'
import { PLACES } from './PLACES'
import { ROLES } from './ROLES'

export const levelSchema = z.int().min(1).max(5)
/** 0 = not started; 2L−1 = level L somewhere in the scope (局部); 2L = throughout it (全面). */
export const stepSchema = z.int().min(0).max(10)

const plainText = z.string().min(1)
const anchorSchema = z.union([
  plainText,
  z.strictObject({ level: levelSchema.optional(), zh: plainText, en: plainText.optional() }),
])

const anchorsSchema = z.array(anchorSchema).length(5)
  .refine(
    anchors => anchors.every((anchor, i) => typeof anchor === 'string' || (anchor.level ?? i + 1) === i + 1),
    { message: 'anchors must stand in the order of levels 1 to 5' },
  )
  .transform(anchors => anchors.map(anchor => typeof anchor === 'string'
    ? { zh: anchor, en: anchor }
    : { zh: anchor.zh, en: anchor.en ?? anchor.zh }))

const effortSchema = z.strictObject({
  level: levelSchema,
  /** Person-months from the level below, for a medium plant. */
  months: z.number().min(0).max(1000),
  because: authoredTextSchema.optional(),
})

const prerequisiteSchema = z.strictObject({
  /** Binds steps ≥ 2·level − 1 of this indicator. */
  level: levelSchema,
  indicator: idSchema,
  /** The step that the other indicator must have reached. */
  step: stepSchema.min(1),
  because: authoredTextSchema.optional(),
})

/** One thing that is rated. Id, title and five anchors suffice for scoring; `rubric check` asks our own bank for the rest. */
export const indicatorSchema = z.strictObject({
  id: idSchema,
  title: authoredTextSchema,
  source: z.string().optional(),
  /** The edition of the standard that the source names, where it has several: "GB/T 36073-2018". */
  edition: z.string().min(1).max(60).optional(),
  question: authoredTextSchema.optional(),
  /** What 局部 and 全面 count: lines, machines, products, orders … */
  scope: authoredTextSchema.optional(),
  anchors: anchorsSchema,
  lookFor: authoredListSchema.optional(),
  evidence: authoredListSchema.optional(),
  systems: z.array(z.string().min(1)).default([]),
  kpi: z.strictObject({
    zh: plainText, en: plainText, unit: plainText, better: z.enum(['higher', 'lower']),
  }).optional(),
  askWho: z.strictObject({ roles: z.array(z.enum(ROLES)).min(1), zh: plainText, en: plainText }).optional(),
  where: z.strictObject({ places: z.array(z.enum(PLACES)).min(1), zh: plainText, en: plainText }).optional(),
  requires: z.array(prerequisiteSchema).default([]),
  effort: z.array(effortSchema).default([]),
  notApplicable: z.strictObject({ allowed: z.boolean(), when: authoredTextSchema.optional() }).default({ allowed: true }),
})

export type Indicator = z.output<typeof indicatorSchema>
export type IndicatorInput = z.input<typeof indicatorSchema>

/** A file of the indicator bank. */
export const indicatorFileSchema = z.strictObject({ indicators: z.array(indicatorSchema).min(1) })
