import { z } from 'zod'
import { longTextSchema, personSchema, recordIdSchema, timeSchema } from '@/domain/assessment/fields'
import { idSchema } from '@/domain/id'
import { levelSchema, stepSchema } from '@/domain/rubric/Indicator'
import { ACTION_STATES } from './ACTION_STATES'

/** Person-months, of one level or of an action; nobody plans ten thousand. */
const monthsSchema = z.number().min(0).max(10_000)
/** 万元. */
const moneySchema = z.number().min(0).max(1e8)
const liftedStepSchema = stepSchema.min(1)

/** An indicator that will be lifted to a step, or that will not be lifted. */
const choiceSchema = z.union([z.strictObject({ will: liftedStepSchema }), z.strictObject({ wont: z.literal(true) })])

/** What the plant itself reckons with for a level of an indicator. */
const ownEffortSchema = z.strictObject({ level: levelSchema, months: monthsSchema.optional(), spend: moneySchema.optional() })

/** What one action lifts: an indicator from where it stood when the action was made to a step. */
const actionLiftSchema = z.strictObject({ indicator: idSchema, from: stepSchema, to: liftedStepSchema })

/** Who does what by when. */
const actionSchema = z.strictObject({
  title: z.string().min(1).max(200),
  lifts: z.array(actionLiftSchema).max(100).default([]),
  state: z.enum(ACTION_STATES),
  /** Per cent. */
  progress: z.int().min(0).max(100),
  owner: personSchema.optional(),
  startsOn: z.iso.date().optional(),
  endsOn: z.iso.date().optional(),
  /** Person-months and 万元 that are set aside for it. */
  months: monthsSchema.optional(),
  budget: moneySchema.optional(),
  /** What holds it up. */
  blockedBy: longTextSchema.optional(),
  note: longTextSchema.optional(),
  /** How one can see that it is done, and the pieces of evidence for that. */
  proof: longTextSchema.optional(),
  evidence: z.array(recordIdSchema).max(100).optional(),
  /** What it is done with: an entry of a catalogue, as it was named there. */
  solution: z.strictObject({ provider: z.string().min(1).max(200), product: z.string().min(1).max(200) }).optional(),
  /** The wave of the path that it comes from, from 1. */
  wave: z.int().min(1).max(1000).optional(),
  at: timeSchema.optional(),
  by: personSchema.optional(),
})

/** Ratings as they might be, kept by name. */
const whatIfSchema = z.strictObject({
  title: z.string().min(1).max(100),
  /** The step of an indicator where it is another than today's. */
  steps: z.record(idSchema, stepSchema),
  at: timeSchema.optional(),
  by: personSchema.optional(),
})

const exponentSchema = z.number().min(0).max(3)

const settingsSchema = z.strictObject({
  /** The grade to reach; the next one when left out. */
  grade: z.int().min(1).max(10).optional(),
  /** Levels that branches have to reach, by branch. */
  levels: z.record(idSchema, levelSchema).optional(),
  budget: z.strictObject({ in: z.enum(['months', 'money']), most: z.number().min(0).max(1e8) }).optional(),
  /** The question that is asked: what a grade takes (and the levels that are set), what the levels alone take, or what a budget buys. */
  ask: z.enum(['target', 'levels', 'budget']).optional(),
  /** 万元 for a person-month. */
  monthPrice: z.number().min(0).max(10_000).optional(),
  /** Kept low in a target's path. */
  measure: z.enum(['months', 'money']).optional(),
  people: z.int().min(1).max(1000).optional(),
  /** Calendar months that a wave should not exceed. */
  longest: z.int().min(1).max(60).optional(),
  startsOn: z.iso.date().optional(),
  /** How much gap, value and effort count in the order of priorities: exponents. */
  weights: z.strictObject({ gap: exponentSchema, value: exponentSchema, effort: exponentSchema }).optional(),
})

/** How this site goes on from here: what is settled, what it takes, who does what, and what might be. */
export const planSchema = z.strictObject({
  settings: settingsSchema.optional(),
  choices: z.record(idSchema, choiceSchema).optional(),
  efforts: z.record(idSchema, z.array(ownEffortSchema).max(5)).optional(),
  actions: z.record(recordIdSchema, actionSchema).optional(),
  whatIfs: z.record(recordIdSchema, whatIfSchema).optional(),
})

export type Plan = z.output<typeof planSchema>
export type PlanSettings = z.output<typeof settingsSchema>
export type Action = z.output<typeof actionSchema>
export type ActionLift = z.output<typeof actionLiftSchema>
export type WhatIf = z.output<typeof whatIfSchema>
