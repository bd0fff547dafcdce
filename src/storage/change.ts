import type { AssessmentRecord, ShuzhenDatabase } from './database'

/** Thrown when another tab has deleted the assessment meanwhile; the caller keeps what it wanted to write. */
export class GoneError extends Error {
  override name = 'GoneError'
}

/** One transaction over everything that belongs to an assessment: all of it, or nothing. */
export function change<T>(database: ShuzhenDatabase, work: () => Promise<T>): Promise<T> {
  const { assessments, answers, evidence, drafts, history, attachments, previews, standings, copies } = database
  return database.transaction('rw', [assessments, answers, evidence, drafts, history, attachments, previews, standings, copies], work)
}

/** Everything that belongs to an assessment, beside its record. */
export function listParts({ answers, evidence, drafts, history, attachments, previews, standings, copies }: ShuzhenDatabase) {
  return [answers, evidence, drafts, history, attachments, previews, standings, copies]
}

/** Edits the record of an assessment and says when that was. */
export async function touch(database: ShuzhenDatabase, id: string, now: string, edit = (stored: AssessmentRecord) => stored): Promise<void> {
  const stored = await database.assessments.get(id)
  if (!stored || stored.removedAt !== undefined) throw new GoneError(id)
  await database.assessments.put({ ...edit(stored), updatedAt: now })
}
