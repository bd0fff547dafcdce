import type { Evidence } from '@/domain/assessment/Evidence'
import type { AssessmentRecord, CopyRecord, HistoryRecord, ShuzhenDatabase } from './database'
import type { Watch } from './observe'
import { observe } from './observe'
import { readRecords } from './readRecords'
import { UNDO_DEPTH } from './saveChanges'

/** How much of one assessment lies in this browser. */
export interface Holding {
  record: AssessmentRecord
  copy: CopyRecord | undefined
  answers: number
  evidence: number
  history: number
  attachments: { n: number, bytes: number }
  /** SHA-256s of attachments whose evidence was dropped so long ago that no undo brings it back. */
  spare: { sha256: string[], bytes: number }
  previews: number
}

/** What is stored of every assessment, deleted ones included, the largest first. */
export function observeHoldings(database: ShuzhenDatabase, watch: Watch<Holding[]>): () => void {
  return observe(async () => {
    const records = await readRecords(database)
    const holdings = await Promise.all(records.map(record => measure(database, record)))
    return holdings.sort((a, b) => b.attachments.bytes - a.attachments.bytes || b.answers + b.history - a.answers - a.history)
  }, watch)
}

async function measure(database: ShuzhenDatabase, record: AssessmentRecord): Promise<Holding> {
  const owner = { assessmentId: record.id }
  const [copy, answers, history, previews, pieces, keys] = await Promise.all([
    database.copies.get(record.id), database.answers.where(owner).count(), database.history.where(owner).count(), database.previews.where(owner).count(),
    database.evidence.where(owner).toArray(), database.attachments.where(owner).primaryKeys(),
  ])
  const hashes = keys.map(([, sha256]) => sha256)
  const sizes = sizesOf(pieces)
  // Histories are long; only an attachment that no evidence names needs one.
  const dropped = hashes.filter(sha256 => !sizes.has(sha256))
  const recent = dropped.length > 0 ? await readRecent(database, record.id, UNDO_DEPTH) : []
  const recallable = sizesOf(recent.flatMap(listPieces))
  const spare = dropped.filter(sha256 => !recallable.has(sha256))
  const spareBytes = sum(await Promise.all(spare.map(async sha256 => (await database.attachments.get([record.id, sha256]))?.bytes.length ?? 0)))
  const bytes = spareBytes + sum(hashes.map(sha256 => sizes.get(sha256) ?? recallable.get(sha256) ?? 0))
  return { record, copy, answers, evidence: pieces.length, history, previews, attachments: { n: hashes.length, bytes }, spare: { sha256: spare, bytes: spareBytes } }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function sizesOf(pieces: readonly Evidence[]): Map<string, number> {
  return new Map(pieces.flatMap(({ attachment }): [string, number][] => attachment ? [[attachment.sha256, attachment.bytes]] : []))
}

function listPieces({ changes }: HistoryRecord): Evidence[] {
  return changes.flatMap(change => change.of === 'evidence' ? [change.before ?? [], change.after ?? []].flat() : [])
}

function readRecent(database: ShuzhenDatabase, assessmentId: string, most: number): Promise<HistoryRecord[]> {
  return database.history.where({ assessmentId }).reverse().limit(most).toArray()
}

/** Frees the attachments that nothing here refers to any more; what is looked at again now counts, not what a screen showed. */
export function removeSpare(database: ShuzhenDatabase, assessmentIds: readonly string[]): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    for (const id of assessmentIds) {
      const record = await database.assessments.get(id)
      if (!record) continue
      const { spare } = await measure(database, record)
      const keys = spare.sha256.map((sha256): [string, string] => [id, sha256])
      await database.attachments.bulkDelete(keys)
      await database.previews.bulkDelete(keys)
    }
  })
}

/** Frees the small pictures; they are made again when they are looked at. */
export async function removePreviews(database: ShuzhenDatabase): Promise<void> {
  await database.previews.clear()
}
