import { z } from 'zod'
import { ratingSchema, replySchema } from '@/domain/assessment/Answer'
import { periodSchema, replyKeySchema, standardsSchema } from '@/domain/assessment/Assessment'
import { evidenceSchema } from '@/domain/assessment/Evidence'
import { longTextSchema, recordIdSchema } from '@/domain/assessment/fields'
import { RATING_SOURCES } from '@/domain/assessment/RATING_SOURCES'
import { idSchema } from '@/domain/id'
import { PLAN_PARTS } from '@/domain/plan/PLAN_PARTS'

/** What stood there and what stands there now; `null` for nothing. */
const turn = <T extends z.ZodType>(value: T) => ({ before: value.nullable(), after: value.nullable() })

/** A field of the enterprise, the site or the facts; its value is checked with the assessment as a whole. */
const fieldChangeSchema = z.strictObject({ of: z.enum(['enterprise', 'site', 'facts']), field: z.string().max(40), ...turn(z.json()) })

/** A value of the plan: a setting, or what stands under an indicator's or a record's id; checked with the assessment as a whole. */
const planChangeSchema = z.strictObject({ of: z.literal('plan'), part: z.enum(PLAN_PARTS), key: z.string().max(80), ...turn(z.json()) })

/**
 * One value of an assessment that changes. What is saved, undone, merged and read from a workbook is a list of these, and the history
 * is made of them.
 */
export const changeSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('rating'), indicator: idSchema, source: z.enum(RATING_SOURCES), ...turn(ratingSchema) }),
  z.strictObject({ of: z.literal('note'), indicator: idSchema, ...turn(longTextSchema) }),
  z.strictObject({ of: z.literal('evidence'), id: recordIdSchema, ...turn(evidenceSchema) }),
  z.strictObject({ of: z.literal('reply'), key: replyKeySchema, ...turn(replySchema) }),
  fieldChangeSchema,
  planChangeSchema,
  z.strictObject({ of: z.literal('period'), ...turn(periodSchema) }),
  z.strictObject({ of: z.literal('standards'), ...turn(standardsSchema) }),
])

export type Change = z.output<typeof changeSchema>
export type PlanChange = z.output<typeof planChangeSchema>
export type FieldChange = z.output<typeof fieldChangeSchema>
