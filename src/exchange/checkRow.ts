import { answerSchema } from '@/domain/assessment/Answer'
import { assessmentSchema } from '@/domain/assessment/Assessment'
import { evidenceSchema } from '@/domain/assessment/Evidence'
import { recordIdSchema, timeSchema } from '@/domain/assessment/fields'
import { historyEntrySchema } from '@/domain/history/HistoryEntry'
import { idSchema } from '@/domain/id'
import { z } from 'zod'
import { describeIssue } from './describeIssue'
import './setUpZod'

const owned = { assessmentId: recordIdSchema }
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What a row of each table has to be, so that screens and archives can be made of it. */
const ROWS: Partial<Record<string, z.ZodType>> = {
  assessments: assessmentSchema.omit({ kind: true, formatVersion: true, answers: true, evidence: true })
    .extend({ createdAt: timeSchema, updatedAt: timeSchema, archivedAt: timeSchema.optional(), removedAt: timeSchema.optional() }),
  answers: answerSchema.extend({ ...owned, indicatorId: idSchema }),
  evidence: evidenceSchema.extend(owned),
  drafts: z.strictObject({ ...owned, field: z.string(), text: z.string() }),
  history: historyEntrySchema.extend({ ...owned, seq: z.int() }),
  attachments: z.strictObject({ ...owned, sha256, mediaType: z.string().max(127), bytes: z.instanceof(Uint8Array) }),
}

/**
 * Why a row of a table cannot be read; `null` when it can. A member that this version does not know is no fault: a newer one may have
 * written it, in another tab.
 */
export function checkRow(table: string, row: unknown): string | null {
  const result = ROWS[table]?.safeParse(row)
  const fault = result?.error?.issues.find(issue => !isUnknownMember(issue))
  if (!fault) return null
  const { path, reason } = describeIssue(fault)
  return `${path.join('.') || '.'}: ${reason}`
}

function isUnknownMember(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.some(errors => errors.length > 0 && errors.every(isUnknownMember))
  return issue.code === 'unrecognized_keys'
}
