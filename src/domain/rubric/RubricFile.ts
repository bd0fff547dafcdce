import { z } from 'zod'
import { idSchema } from '@/domain/id'
import { authoredTextSchema } from '@/domain/authoredText'
import { gateSchema } from './Gate'
import { indicatorSchema, levelSchema } from './Indicator'

/** Default cuts (ours): level L lower grade 20L − 14, upper grade 20L − 4. */
const DEFAULT_CUTS = [6, 16, 26, 36, 46, 56, 66, 76, 86, 96]

const DEFAULT_LEVELS = [
  { title: { zh: '规范级', en: 'Standardised' } },
  { title: { zh: '场景级', en: 'Scenario' } },
  { title: { zh: '领域级', en: 'Domain' } },
  { title: { zh: '平台级', en: 'Platform' } },
  { title: { zh: '生态级', en: 'Ecosystem' } },
]

/** Only proportions count; the bound keeps their sums exact. */
const weightSchema = z.number().min(0).max(1e6)

/** Which version of which standard. */
export const standardRefSchema = z.strictObject({ id: idSchema, version: z.string().regex(/^\d+\.\d+\.\d+$/) })
export type StandardRef = z.output<typeof standardRefSchema>

/** What a level looks like in the words of one industry. */
export const exampleSchema = z.strictObject({ level: levelSchema, zh: z.string().min(1), en: z.string().min(1) })

const leafSchema = z.strictObject({
  indicator: idSchema,
  /** Where a list calls the same thing by another name than the bank. */
  title: authoredTextSchema.optional(),
  weight: weightSchema.optional(),
  why: authoredTextSchema.optional(),
  example: exampleSchema.optional(),
  /** A reason for not-applicable that is offered and that the user confirms. */
  suggestNa: authoredTextSchema.optional(),
})

/** What it means when a branch has reached a level by its score, 0 being below the first: for the reader of a report. */
const interpretationsSchema = z.array(z.strictObject({ level: z.int().min(0).max(5), zh: z.string().min(1), en: z.string().min(1) }))
  .refine(list => new Set(list.map(({ level }) => level)).size === list.length, { message: 'one interpretation a level' })
  .optional()

/** The whole tree of another standard, as one branch of this one. */
const includeSchema = z.strictObject({
  id: idSchema,
  title: authoredTextSchema,
  weight: weightSchema.optional(),
  why: authoredTextSchema.optional(),
  /** Those of the standard itself when left out. */
  interpretations: interpretationsSchema,
  standard: standardRefSchema,
})

const kpiSchema = z.strictObject({
  id: idSchema, zh: z.string().min(1), en: z.string().min(1), unit: z.string().min(1), better: z.enum(['higher', 'lower']),
})

/** `equal` gives each child 100 / n; otherwise every child states its weight. */
const weightsSchema = z.literal('equal').optional()

const branchSchema = z.strictObject({
  id: idSchema,
  title: authoredTextSchema,
  weight: weightSchema.optional(),
  why: authoredTextSchema.optional(),
  weights: weightsSchema,
  kpis: z.array(kpiSchema).optional(),
  interpretations: interpretationsSchema,
  get children() {
    return z.array(z.union([leafSchema, includeSchema, branchSchema])).min(1)
  },
})

export const nodeSchema = z.union([leafSchema, includeSchema, branchSchema])

/** A standard as its author writes it: a weighted tree over indicators of the bank or its own, with levels, cuts and gates. */
export const rubricFileSchema = z.strictObject({
  kind: z.literal('rubric'),
  formatVersion: z.literal(1),
  id: idSchema,
  version: standardRefSchema.shape.version,
  status: z.enum(['unofficial', 'official']).default('unofficial'),
  title: authoredTextSchema,
  description: authoredTextSchema.optional(),
  /** The official list of names and numbers that the tree follows, checked by `rubric check`. */
  follows: idSchema.optional(),
  levels: z.array(z.strictObject({ title: authoredTextSchema, meaning: authoredTextSchema.optional() })).length(5)
    .default(DEFAULT_LEVELS),
  cuts: z.array(z.number().min(0).max(100)).length(10)
    .refine(cuts => cuts.every((cut, i) => i === 0 || cut > (cuts[i - 1] ?? 0)), { message: 'cuts must rise' })
    .default(DEFAULT_CUTS),
  /** Largest share of a branch's weight that may be not applicable before it is flagged, 0 to 1. */
  naCap: z.number().min(0).max(1).default(0.4),
  /** Share of the effective weight from which a provisional score is given, 0 to 1. */
  provisionalFrom: z.number().min(0).max(1).default(0.6),
  /** Effort of a plant of this size, as a multiple of a medium one. */
  sizeFactors: z.strictObject({ micro: z.number(), small: z.number(), medium: z.number(), large: z.number() })
    .default({ micro: 0.3, small: 0.5, medium: 1, large: 2 }),
  gates: z.array(gateSchema).default([]),
  /** What a report draws side by side; the children of the root when left out. */
  views: z.array(z.strictObject({
    title: authoredTextSchema,
    branches: z.array(idSchema).min(1),
    /** Fused indicators 融合指标: shown after the single indicators, not among the dimensions. */
    fused: z.boolean().optional(),
  })).default([]),
  interpretations: interpretationsSchema,
  indicators: z.array(indicatorSchema).default([]),
  weights: weightsSchema,
  children: z.array(nodeSchema).min(1),
})

export type RubricFile = z.output<typeof rubricFileSchema>
export type BranchFile = z.output<typeof branchSchema>
export type NodeFile = z.output<typeof nodeSchema>
