import { INDUSTRIES } from '@/domain/enterprise/Enterprise'
import { idSchema } from '@/domain/id'
import { z } from 'zod'

/** The fewest enterprises of which a mean says nothing about a single one, and the fewest for quartiles. */
export const LEAST_FOR_MEAN = 5
export const LEAST_FOR_QUARTILES = 10

/** Whole points, 0 to 100. */
const pointsSchema = z.int().min(0).max(100)

const groupSchema = z.strictObject({
  id: z.string().min(1).max(64),
  title: z.strictObject({ zh: z.string().min(1).max(120), en: z.string().min(1).max(120) }),
  /** Who belongs to it: everybody, or those with one value of one fact. */
  of: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('all') }),
    z.strictObject({ by: z.literal('industry'), value: z.enum(INDUSTRIES) }),
    z.strictObject({ by: z.literal('size'), value: z.enum(['large', 'medium', 'small', 'micro']) }),
    z.strictObject({ by: z.literal('district'), value: z.string().regex(/^3101\d{2}$/) }),
    z.strictObject({ by: z.literal('park'), value: z.string().min(1).max(80) }),
  ]),
  /** Enterprises in the group. */
  n: z.int().min(LEAST_FOR_MEAN),
  /** By branch; the root is `total`. `n`: those with a score there, where these are fewer. */
  branches: z.record(idSchema, z.strictObject({
    n: z.int().min(LEAST_FOR_MEAN).optional(),
    mean: pointsSchema,
    /** Lower quartile, median, upper quartile. */
    quartiles: z.tuple([pointsSchema, pointsSchema, pointsSchema]).refine(([low, middle, high]) => low <= middle && middle <= high, { message: 'quartiles must rise' }).optional(),
  })),
}).refine(({ n, branches }) => Object.values(branches).every(branch => (branch.n ?? n) <= n), { message: 'a branch cannot have more enterprises than its group' })
  .refine(({ n, branches }) => Object.values(branches).every(branch => !branch.quartiles || (branch.n ?? n) >= LEAST_FOR_QUARTILES), { message: `quartiles need at least ${LEAST_FOR_QUARTILES} enterprises` })

/** An anonymous comparison that a collector hands back: number and mean a group and branch, quartiles where there are enough, whole points. */
export const benchmarkSchema = z.strictObject({
  kind: z.literal('benchmark'),
  formatVersion: z.literal(1),
  title: z.string().min(1).max(200),
  publisher: z.string().min(1).max(200),
  period: z.string().min(1).max(20),
  madeAt: z.iso.datetime({ offset: true }),
  rubric: z.strictObject({ id: idSchema, version: z.string(), hash: z.string().regex(/^[0-9a-f]{64}$/).optional() }),
  groups: z.array(groupSchema).min(1).max(2000)
    .refine(groups => new Set(groups.map(({ id }) => id)).size === groups.length, { message: 'ids of groups must be unique' }),
})

export type Benchmark = z.output<typeof benchmarkSchema>
export type BenchmarkGroup = Benchmark['groups'][number]
