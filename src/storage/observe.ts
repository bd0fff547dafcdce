import type { Answer } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { Evidence } from '@/domain/assessment/Evidence'
import { liveQuery } from 'dexie'
import type { AnswerRecord, DraftRecord, EvidenceRecord, HistoryRecord, ShuzhenDatabase } from './database'
import { isWhole } from './isWhole'

export interface Watch<T> {
  next: (value: T) => void
  error: (cause: unknown) => void
}

/** Calls back with the value now and after every change in any tab, until the returned function is called. */
export function observe<T>(query: () => Promise<T>, watch: Watch<T>): () => void {
  const subscription = liveQuery(query).subscribe(watch)
  return () => subscription.unsubscribe()
}

/** One assessment as a whole; `undefined` when there is none of that id, or it is deleted. */
export function observeAssessment(database: ShuzhenDatabase, id: string, watch: Watch<Assessment | undefined>): () => void {
  return observe(() => readAssessmentRecord(database, id), watch)
}

/** The assessments of the same site before a period, the oldest first. */
export function observeEarlier(database: ShuzhenDatabase, { id, period, enterprise: { creditCode }, site }: Assessment, watch: Watch<Assessment[]>): () => void {
  return observe(async () => {
    if (!creditCode) return []
    const earlier = await database.assessments
      .filter(record => isWhole(record) && record.id !== id && record.removedAt === undefined && record.enterprise.creditCode === creditCode && record.site.number === site.number && record.period < period)
      .sortBy('period')
    const whole = await Promise.all(earlier.map(record => readAssessmentRecord(database, record.id)))
    return whole.filter(assessment => assessment !== undefined)
  }, watch)
}

/** What was typed into the form and is not valid yet. */
export function observeDrafts(database: ShuzhenDatabase, assessmentId: string, watch: Watch<DraftRecord[]>): () => void {
  return observe(() => database.drafts.where({ assessmentId }).toArray(), watch)
}

/** Everything that happened to an assessment, the oldest first. */
export function observeHistory(database: ShuzhenDatabase, assessmentId: string, watch: Watch<HistoryRecord[]>): () => void {
  return observe(() => database.history.where({ assessmentId }).toArray(), watch)
}

/** One assessment as a whole, in one transaction; `undefined` when there is none of that id, or it is deleted. */
export function readAssessmentRecord(database: ShuzhenDatabase, id: string): Promise<Assessment | undefined> {
  return database.transaction('r', [database.assessments, database.answers, database.evidence], async () => {
    const record = await database.assessments.get(id)
    if (!record || !isWhole(record) || record.removedAt !== undefined) return undefined
    const { archivedAt: _, removedAt: __, ...facts } = record
    const answers = await database.answers.where({ assessmentId: id }).toArray()
    const evidence = await database.evidence.where({ assessmentId: id }).toArray()
    return {
      kind: 'assessment' as const,
      formatVersion: 1 as const,
      ...facts,
      answers: Object.fromEntries(answers.map(readAnswerRow)),
      evidence: evidence.map(readEvidenceRow),
    }
  })
}

/** The answer of a row, under its indicator. */
export function readAnswerRow({ assessmentId: _, indicatorId, ...answer }: AnswerRecord): [indicator: string, answer: Answer] {
  return [indicatorId, answer]
}

/** The piece of evidence of a row. */
export function readEvidenceRow({ assessmentId: _, ...piece }: EvidenceRecord): Evidence {
  return piece
}
