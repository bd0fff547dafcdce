import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { uniteHistories } from '@/domain/history/uniteHistories'
import type { KeptRubric } from '@/exchange/archive/Archive'
import type { Archive, ArchivedAssessment } from '@/exchange/archive/readArchive'
import { Dexie } from 'dexie'
import type { HistoryRecord, ShuzhenDatabase } from '../database'
import { saveAssessment } from '../save'

/** One assessment to put back, under an id: its own, or that of a copy beside the one here. */
export interface Restored {
  archived: ArchivedAssessment
  id: string
  /** Written where it takes the place of another. */
  entry: Omit<HistoryEntry, 'changes'>
}

/**
 * Puts assessments of an archive into this browser, with the rubrics they need and the remarks that are missing here: all of it, or
 * nothing. An attachment is read when its turn comes, so that one is in memory at a time. Resolves to the ids.
 */
export function restoreArchive(database: ShuzhenDatabase, { remarks, readAttachment }: Archive, chosen: readonly Restored[], rubrics: readonly KeptRubric[], now: string): Promise<string[]> {
  return database.transaction('rw', database.tables, async () => {
    for (const { archived, id, entry } of chosen) {
      await restoreOne(database, archived, id, entry, now)
      for (const { sha256, mediaType } of archived.attachments) {
        if (await database.attachments.where({ assessmentId: id, sha256 }).count() > 0) continue
        const bytes = await Dexie.waitFor(readAttachment(archived, sha256), LONGEST_READ_MS)
        await database.attachments.put({ assessmentId: id, sha256, mediaType, bytes })
      }
    }
    for (const rubric of rubrics) if (!await database.rubrics.get([rubric.id, rubric.version])) await database.rubrics.put(rubric)
    for (const remark of remarks) if (!await database.remarks.get(remark.id)) await database.remarks.put(remark)
    return chosen.map(({ id }) => id)
  })
}

/** A slow stick with a large film on it. */
const LONGEST_READ_MS = 60_000

async function restoreOne(database: ShuzhenDatabase, { assessment, drafts, history, shelf }: ArchivedAssessment, id: string, entry: Omit<HistoryEntry, 'changes'>, now: string) {
  const updatedAt = assessment.updatedAt ?? now
  const isNew = await database.assessments.get(id) === undefined
  // One that was deleted here counts as well: what it held goes into the history.
  await database.assessments.update(id, { removedAt: undefined })
  await saveAssessment(database, { ...assessment, id }, updatedAt, entry)
  await database.assessments.update(id, shelf)
  await database.drafts.bulkPut(drafts.map(draft => ({ ...draft, assessmentId: id })))
  await database.standings.delete(id)
  const mine: HistoryRecord[] = await database.history.where({ assessmentId: id }).toArray()
  await database.history.where({ assessmentId: id }).delete()
  await database.history.bulkAdd(uniteHistories<HistoryEntry>(mine, history).map(one => withoutSeq(one, id)))
  // The archive itself is a copy of what came out of it, but not of what was here before.
  if (isNew) await database.copies.put({ assessmentId: id, at: now, updatedAt, where: 'file' })
}

function withoutSeq(entry: HistoryEntry & { seq?: number }, assessmentId: string): HistoryRecord {
  const { seq: _, ...rest } = entry
  return { ...rest, assessmentId }
}
