import type { Table } from 'dexie'
import type { AssessmentRecord, ShuzhenDatabase, StandingRecord } from './database'
import { isWhole } from './isWhole'
import type { Watch } from './observe'
import { observe } from './observe'

/** All assessments without their answers, the archived and the deleted ones too. */
export function observeRecords(database: ShuzhenDatabase, watch: Watch<AssessmentRecord[]>): () => void {
  return observe(async () => (await readAll(database, database.assessments)).filter(isWhole), watch)
}

/** What is stored of the standing of each assessment, good or not. */
export function observeStandings(database: ShuzhenDatabase, watch: Watch<StandingRecord[]>): () => void {
  return observe(() => readAll(database, database.standings), watch)
}

/** In a transaction of its own: outside of one Dexie keeps a copy of every row of a live query and hands out copies of it. */
function readAll<T>(database: ShuzhenDatabase, table: Table<T>): Promise<T[]> {
  return database.transaction('r', table, () => table.toArray())
}
