import type { Assessment } from '@/domain/assessment/Assessment'
import { diffAssessments } from '@/domain/change/diffAssessments'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { change, listParts } from './change'
import type { AssessmentRecord, ShuzhenDatabase } from './database'
import { readAssessmentRecord } from './observe'
import type { AttachedBytes } from './saveChanges'
import { writeAttached } from './saveChanges'

/**
 * Writes a whole assessment, replacing one of the same id: all of it, or nothing. What a replacement changes goes into the history,
 * which stays.
 */
export function saveAssessment(
  database: ShuzhenDatabase, assessment: Assessment, now: string, entry?: Omit<HistoryEntry, 'changes'>, attached: readonly AttachedBytes[] = [],
): Promise<void> {
  const { kind: _, formatVersion: __, answers, evidence, ...facts } = assessment
  return change(database, async () => {
    const before = await readAssessmentRecord(database, assessment.id)
    const record: AssessmentRecord = { ...facts, createdAt: facts.createdAt ?? now, updatedAt: now }
    await Promise.all([database.answers, database.evidence, database.drafts, database.standings].map(table => table.where({ assessmentId: assessment.id }).delete()))
    await database.assessments.put(record)
    await database.answers.bulkPut(Object.entries(answers).map(([indicatorId, answer]) => ({ ...answer, assessmentId: assessment.id, indicatorId })))
    await database.evidence.bulkPut(evidence.map(piece => ({ ...piece, assessmentId: assessment.id })))
    await writeAttached(database, assessment.id, attached)
    const changes = before ? diffAssessments(before, assessment) : []
    if (entry && changes.length > 0) await database.history.add({ ...entry, changes, assessmentId: assessment.id })
  })
}

/** Puts an assessment away, takes it back, deletes it so that it can be taken back, or takes that back. It is no change of its content. */
export function saveShelf(database: ShuzhenDatabase, ids: readonly string[], shelf: Pick<AssessmentRecord, 'archivedAt' | 'removedAt'>): Promise<void> {
  return change(database, async () => {
    for (const id of ids) await database.assessments.update(id, shelf)
  })
}

/** Removes an assessment with everything that belongs to it, for good. */
export function removeAssessment(database: ShuzhenDatabase, id: string): Promise<void> {
  return change(database, async () => {
    await database.assessments.delete(id)
    await Promise.all(listParts(database).map(table => table.where({ assessmentId: id }).delete()))
  })
}

/** Keeps what was typed and is not valid yet; `null` forgets it. */
export function saveDraft(database: ShuzhenDatabase, assessmentId: string, field: string, text: string | null): Promise<void> {
  return change(database, async () => {
    if (text === null) await database.drafts.delete([assessmentId, field])
    else await database.drafts.put({ assessmentId, field, text })
  })
}

