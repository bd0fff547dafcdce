import type { AssessmentRecord, ShuzhenDatabase } from './database'
import { isWhole } from './isWhole'

/**
 * All assessments without their answers, the archived and the deleted ones too; those that are damaged are left out. In a transaction of
 * its own: outside of one Dexie keeps a copy of every row of a live query and hands out copies of it.
 */
export function readRecords(database: ShuzhenDatabase): Promise<AssessmentRecord[]> {
  return database.transaction('r', database.assessments, async () => (await database.assessments.toArray()).filter(isWhole))
}
