import type { Attachment } from '@/domain/assessment/Evidence'
import { applyChanges } from '@/domain/change/applyChanges'
import type { Change } from '@/domain/change/Change'
import { invertChanges } from '@/domain/change/invertChanges'
import { isSame } from '@/domain/change/isSame'
import { readOwn } from '@/domain/change/readOwn'
import { tellBefore } from '@/domain/change/tellBefore'
import { withoutUndefined } from '@/domain/change/withoutUndefined'
import { continueTyping } from '@/domain/history/continueTyping'
import { findUndo } from '@/domain/history/findUndo'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { GoneError } from './change'
import type { HistoryRecord, ShuzhenDatabase } from './database'
import { readAnswerRow, readEvidenceRow } from './observe'

/** The bytes that a new piece of evidence brings, and a small picture of them where there is one. */
export interface AttachedBytes extends Pick<Attachment, 'sha256' | 'mediaType'> {
  bytes: Uint8Array
  preview?: { mediaType: string, bytes: Uint8Array }
}

/**
 * Makes changes and writes them into the history, all or nothing. What stood there before is read here, whatever the changes say of
 * it, so that the history is true when two tabs write. Changes that change nothing are left out.
 */
export function saveChanges(database: ShuzhenDatabase, assessmentId: string, entry: HistoryEntry, attached: readonly AttachedBytes[] = []): Promise<void> {
  const { assessments, answers, evidence, history, attachments, previews } = database
  // No more tables than it takes, since readers of a table wait for who writes it.
  const tables = [assessments, answers, evidence, history, ...attached.length > 0 ? [attachments, previews] : []]
  return database.transaction('rw', tables, async () => {
    await writeAttached(database, assessmentId, attached)
    await write(database, assessmentId, entry)
  })
}

/**
 * Takes the last change back, or makes again what was taken back last; resolves to the entry it was about, or to `null` when there is
 * none.
 */
export function saveUndo(database: ShuzhenDatabase, assessmentId: string, which: 'undo' | 'redo', { id, at, by }: Pick<HistoryEntry, 'id' | 'at' | 'by'>): Promise<HistoryEntry | null> {
  return database.transaction('rw', [database.assessments, database.answers, database.evidence, database.history], async () => {
    const recent = await database.history.where({ assessmentId }).reverse().limit(UNDO_DEPTH).toArray()
    const { [which]: about } = findUndo(recent.reverse())
    if (!about) return null
    const changes = which === 'undo' ? invertChanges(about.changes) : about.changes
    await write(database, assessmentId, withoutUndefined({ id, at, by, origin: which, about: about.id, changes }))
    return about
  })
}

/** So many steps can be taken back; the timeline restores older ones. */
export const UNDO_DEPTH = 200

async function write(database: ShuzhenDatabase, assessmentId: string, entry: HistoryEntry) {
  const rows = listRows(entry.changes)
  const [record, last, answers, evidence] = await Promise.all([
    database.assessments.get(assessmentId),
    database.history.where({ assessmentId }).last(),
    database.answers.bulkGet(rows.answers.map(id => [assessmentId, id])),
    database.evidence.bulkGet(rows.evidence.map(id => [assessmentId, id])),
  ])
  if (!record || record.removedAt !== undefined) throw new GoneError(assessmentId)
  const content = {
    ...record,
    answers: Object.fromEntries(answers.flatMap(row => row ? [readAnswerRow(row)] : [])),
    evidence: evidence.flatMap(row => row ? readEvidenceRow(row) : []),
  }
  const changes = entry.changes.map(change => tellBefore(content, change)).filter(({ before, after }) => !isSame(before, after))
  const { answers: answersNow, evidence: evidenceNow, ...recordNow } = applyChanges(content, changes)
  await Promise.all([
    database.assessments.put({ ...recordNow, updatedAt: entry.at }),
    ...rows.answers.map(id => {
      const answer = readOwn(answersNow, id)
      return answer ? database.answers.put({ ...answer, assessmentId, indicatorId: id }) : database.answers.delete([assessmentId, id])
    }),
    ...rows.evidence.map(id => {
      const piece = evidenceNow.find(piece => piece.id === id)
      return piece ? database.evidence.put({ ...piece, assessmentId }) : database.evidence.delete([assessmentId, id])
    }),
    writeEntry(database, assessmentId, last, { ...entry, changes }),
  ])
}

/** The rows that changes are about, each once. */
function listRows(changes: readonly Change[]): { answers: string[], evidence: string[] } {
  return {
    answers: [...new Set(changes.flatMap(change => change.of === 'rating' || change.of === 'note' ? change.indicator : []))],
    evidence: [...new Set(changes.flatMap(change => change.of === 'evidence' ? change.id : []))],
  }
}

async function writeEntry(database: ShuzhenDatabase, assessmentId: string, last: HistoryRecord | undefined, entry: HistoryEntry) {
  if (entry.changes.length === 0 && !entry.declined?.length) return
  const joined = continueTyping(last, entry)
  // Typed and deleted again: nothing is left to take back.
  if (joined && last?.seq !== undefined && joined.changes.every(({ before, after }) => isSame(before, after))) await database.history.delete(last.seq)
  else if (joined) await database.history.put({ ...last, ...joined, assessmentId })
  else await database.history.add({ ...entry, assessmentId })
}

export async function writeAttached(database: ShuzhenDatabase, assessmentId: string, attached: readonly AttachedBytes[]) {
  for (const { sha256, mediaType, bytes, preview } of attached) {
    await database.attachments.put({ assessmentId, sha256, mediaType, bytes })
    if (preview) await database.previews.put({ assessmentId, sha256, ...preview })
  }
}
