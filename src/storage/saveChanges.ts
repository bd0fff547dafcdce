import type { Attachment } from '@/domain/assessment/Evidence'
import type { Change } from '@/domain/change/Change'
import { applyToFields } from '@/domain/change/applyChanges'
import { readField } from '@/domain/change/diffAssessments'
import { invertChanges } from '@/domain/change/invertChanges'
import { isSame } from '@/domain/change/isSame'
import { withoutUndefined } from '@/domain/change/withoutUndefined'
import { continueTyping } from '@/domain/history/continueTyping'
import { findUndo } from '@/domain/history/findUndo'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { change as inTransaction, touch } from './change'
import type { AssessmentRecord, ShuzhenDatabase } from './database'

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
  return inTransaction(database, async () => {
    await writeAttached(database, assessmentId, attached)
    await write(database, assessmentId, entry)
  })
}

/**
 * Takes the last change back, or makes again what was taken back last; resolves to the entry it was about, or to `null` when there is
 * none.
 */
export function saveUndo(database: ShuzhenDatabase, assessmentId: string, which: 'undo' | 'redo', { id, at, by }: Pick<HistoryEntry, 'id' | 'at' | 'by'>): Promise<HistoryEntry | null> {
  return inTransaction(database, async () => {
    const recent = await database.history.where({ assessmentId }).reverse().limit(UNDO_DEPTH).toArray()
    const { [which]: about } = findUndo(recent.reverse())
    if (!about) return null
    const changes = which === 'undo' ? invertChanges(about.changes) : about.changes
    await write(database, assessmentId, withoutUndefined({ id, at, by, origin: which, about: about.id, changes }))
    return about
  })
}

/** So many steps can be taken back; the timeline restores older ones. */
const UNDO_DEPTH = 200

async function write(database: ShuzhenDatabase, assessmentId: string, entry: HistoryEntry) {
  const record = await database.assessments.get(assessmentId)
  const real = await findReal(database, assessmentId, record, entry.changes)
  await touch(database, assessmentId, entry.at, stored => real.reduce(applyToFields, stored))
  for (const change of real) await writeRow(database, assessmentId, change)
  if (real.length === 0 && !entry.declined?.length) return
  const last = await database.history.where({ assessmentId }).last()
  const whole = { ...entry, changes: real }
  const joined = continueTyping(last, whole)
  if (joined) await database.history.put({ ...last, ...joined, assessmentId })
  else await database.history.add({ ...whole, assessmentId })
}

/** The changes that change something, with what really stands there now. */
async function findReal(database: ShuzhenDatabase, assessmentId: string, record: AssessmentRecord | undefined, changes: readonly Change[]): Promise<Change[]> {
  const real: Change[] = []
  for (const change of changes) {
    const told = await tellBefore(database, assessmentId, record, change)
    if (!isSame(told.before, told.after)) real.push(told)
  }
  return real
}

async function tellBefore(database: ShuzhenDatabase, assessmentId: string, record: AssessmentRecord | undefined, change: Change): Promise<Change> {
  switch (change.of) {
    case 'rating': return { ...change, before: (await database.answers.get([assessmentId, change.indicator]))?.[change.source] ?? null }
    case 'note': return { ...change, before: (await database.answers.get([assessmentId, change.indicator]))?.note ?? null }
    case 'evidence': {
      const { assessmentId: _, ...piece } = await database.evidence.get([assessmentId, change.id]) ?? { assessmentId }
      return { ...change, before: 'id' in piece ? piece : null }
    }
    case 'reply': return { ...change, before: record?.replies?.[change.key] ?? null }
    case 'enterprise': case 'site': case 'facts': return { ...change, before: record ? readField(record[change.of], change.field) : null }
    case 'period': return { ...change, before: record?.period ?? null }
    case 'standards': return { ...change, before: record?.standards ?? null }
  }
}

/** What of a change stands in a row of its own. */
async function writeRow(database: ShuzhenDatabase, assessmentId: string, change: Change) {
  if (change.of === 'evidence') {
    if (change.after) await database.evidence.put({ ...change.after, assessmentId })
    else await database.evidence.delete([assessmentId, change.id])
  } else if (change.of === 'rating' || change.of === 'note') {
    const { indicator: indicatorId } = change
    const stored = await database.answers.get([assessmentId, indicatorId])
    const parts = change.of === 'rating' ? { [change.source]: change.after ?? undefined } : { note: change.after ?? undefined }
    const answer = withoutUndefined({ ...stored, ...parts, assessmentId, indicatorId })
    if (Object.keys(answer).length > 2) await database.answers.put(answer)
    else await database.answers.delete([assessmentId, indicatorId])
  }
}

export async function writeAttached(database: ShuzhenDatabase, assessmentId: string, attached: readonly AttachedBytes[]) {
  for (const { sha256, mediaType, bytes, preview } of attached) {
    await database.attachments.put({ assessmentId, sha256, mediaType, bytes })
    if (preview) await database.previews.put({ assessmentId, sha256, ...preview })
  }
}
