import type { AssessmentRecord, ShuzhenDatabase, StandingRecord } from './database'
import type { Watch } from './observe'
import { observe } from './observe'
import { readRecords } from './readRecords'

/** All assessments without their answers, the archived and the deleted ones too. */
export function observeRecords(database: ShuzhenDatabase, watch: Watch<AssessmentRecord[]>): () => void {
  return observe(() => readRecords(database), watch)
}

/** What is stored of the standing of each assessment, good or not. */
export function observeStandings(database: ShuzhenDatabase, watch: Watch<StandingRecord[]>): () => void {
  // In a transaction, as in `readRecords`.
  return observe(() => database.transaction('r', database.standings, () => database.standings.toArray()), watch)
}
