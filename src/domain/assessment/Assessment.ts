import { z } from 'zod'
import { enterpriseSchema, factsSchema, siteSchema } from '@/domain/enterprise/Enterprise'
import { idSchema } from '@/domain/id'
import { planSchema } from '@/domain/plan/Plan'
import { answerSchema, replySchema } from './Answer'
import { evidenceListSchema } from './Evidence'
import { recordIdSchema, timeSchema } from './fields'
import { handoutSchema } from './Handout'

export const standardsSchema = z.array(z.strictObject({ id: idSchema, version: z.string() })).min(1)
/** The year, or another short name of the period. */
export const periodSchema = z.string().min(1).max(20)
/** Identity of a question that the answers raise. */
export const replyKeySchema = z.string().min(1).max(200)

/** One site of one enterprise in one period, under one or more standards. The work-in-progress file. */
export const assessmentSchema = z.strictObject({
  kind: z.literal('assessment'),
  formatVersion: z.literal(1),
  id: recordIdSchema,
  period: periodSchema,
  /** True for the fictional demo factory. */
  example: z.boolean().default(false),
  createdAt: timeSchema.optional(),
  updatedAt: timeSchema.optional(),
  standards: standardsSchema,
  enterprise: enterpriseSchema,
  site: siteSchema.prefault({}),
  facts: factsSchema.default({}),
  answers: z.record(idSchema, answerSchema),
  evidence: evidenceListSchema.default([]),
  /** What was said to questions that the answers raise; they move no score. */
  replies: z.record(replyKeySchema, replySchema).optional(),
  /** How the site goes on from here; it moves no score. */
  plan: planSchema.optional(),
  /** Set where this is a questionnaire for a colleague: only some indicators are asked, and it goes back to where it came from. */
  handout: handoutSchema.optional(),
})

export type Assessment = z.output<typeof assessmentSchema>
