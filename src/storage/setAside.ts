import type { Dexie } from 'dexie'
import type { DamagedRecord, ShuzhenDatabase } from './database'
import type { Watch } from './observe'
import { observe } from './observe'
import { readField } from './readField'

type Check = (table: string, row: unknown) => string | null

/** Tables whose rows belong to an assessment and are read one by one. */
const PARTS = ['answers', 'evidence', 'drafts', 'history'] as const
export type Part = (typeof PARTS)[number]

/** Sets aside what of an assessment does not fit its schema: its record, and the rows of these tables. Resolves to how many rows. */
export async function setAsideRows(database: ShuzhenDatabase, assessmentId: string, parts: readonly Part[], now: string): Promise<number> {
  const { checkRow } = await import('@/exchange/checkRow')
  let count = await move(database, 'assessments', await database.assessments.where({ id: assessmentId }).toArray(), checkRow, now)
  for (const part of parts) count += await move(database, part, await database.table(part).where({ assessmentId }).toArray(), checkRow, now)
  return count
}

/** Sets aside every record of an assessment that does not fit its schema. */
export async function setAsideUnfit(database: ShuzhenDatabase, now: string): Promise<number> {
  const { checkRow } = await import('@/exchange/checkRow')
  return move(database, 'assessments', await database.assessments.toArray(), checkRow, now)
}

/** Everything that is checked of an assessment before it leaves the browser. */
export const ALL_PARTS: readonly Part[] = PARTS

/** Sets an attachment aside whose bytes are not those that it was named after. */
export function setAsideAttachment(database: ShuzhenDatabase, key: [assessmentId: string, sha256: string], now: string): Promise<void> {
  const { attachments, damaged } = database
  return database.transaction('rw', [attachments, damaged], async () => {
    const row = await attachments.get(key)
    if (!row) return
    await damaged.add({ table: 'attachments', assessmentId: row.assessmentId, row, reason: 'bytes: not those of the SHA-256', at: now })
    await attachments.delete(key)
  })
}

/** Moves the rows that fail, as they are found: each is in one of the two tables at any moment. */
async function move(database: Dexie, name: string, rows: readonly unknown[], check: Check, now: string): Promise<number> {
  const failing = rows.filter(row => check(name, row) !== null).map(row => keyOf(database, name, row))
  if (failing.length === 0) return 0
  const [table, damaged] = [database.table<unknown, unknown>(name), database.table<DamagedRecord, number>('damaged')]
  return database.transaction('rw', [table, damaged], async () => {
    let count = 0
    for (const key of failing) {
      // Read again: another tab may have mended it.
      const row = await table.get(key)
      const reason = check(name, row)
      if (row === undefined || reason === null) continue
      await damaged.add({ table: name, assessmentId: ownerOf(row), row, reason, at: now })
      await table.delete(key)
      count += 1
    }
    return count
  })
}

function ownerOf(row: unknown): string {
  const owner = readField(row, 'assessmentId') ?? readField(row, 'id')
  return typeof owner === 'string' ? owner : ''
}

/** The primary key of a row, from the row itself; the database has taken it in, so it is there. */
function keyOf(database: Dexie, table: string, row: unknown): unknown {
  const { keyPath } = database.table(table).schema.primKey
  return Array.isArray(keyPath) ? keyPath.map(path => readField(row, path)) : readField(row, String(keyPath))
}

/** What was set aside, the oldest first. */
export function observeDamaged(database: ShuzhenDatabase, watch: Watch<DamagedRecord[]>): () => void {
  return observe(() => database.damaged.orderBy('seq').toArray(), watch)
}

/** The numbers of what was set aside, without the rows themselves. */
export function observeDamagedNumbers(database: ShuzhenDatabase, watch: Watch<number[]>): () => void {
  // By another index: a live query of nothing but the keys of a table that numbers its rows does not hear of new ones (Dexie 4.4).
  return observe(async () => (await database.damaged.orderBy('assessmentId').primaryKeys()).sort((a, b) => a - b), watch)
}

/** `still`: this version cannot read it either. `taken`: something else stands in its place by now. */
export type PutBack = 'done' | 'still' | 'taken'

/** Puts a row back where it was found, when this version of the program can read it and nothing has taken its place. */
export async function putBack(database: ShuzhenDatabase, seq: number): Promise<PutBack> {
  const { checkRow } = await import('@/exchange/checkRow')
  const found = await database.damaged.get(seq)
  if (!found) return 'done'
  if (checkRow(found.table, found.row) !== null) return 'still'
  const table = database.table<unknown, unknown>(found.table)
  return database.transaction('rw', [table, database.damaged], async () => {
    if (await table.get(keyOf(database, found.table, found.row)) !== undefined) return 'taken' as const
    await table.put(found.row)
    await database.damaged.delete(seq)
    return 'done' as const
  })
}

/** Forgets a row for good. */
export async function removeDamaged(database: ShuzhenDatabase, seq: number): Promise<void> {
  await database.damaged.delete(seq)
}
