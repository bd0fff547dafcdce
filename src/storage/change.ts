import type { ShuzhenDatabase } from './database'

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
