import type { LoadedRubricRecord, RemarkRecord, ShuzhenDatabase } from './database'
import type { Watch } from './observe'
import { observe } from './observe'

/** The rubrics that the user has loaded. */
export function observeRubrics(database: ShuzhenDatabase, watch: Watch<LoadedRubricRecord[]>): () => void {
  return observe(() => database.rubrics.toArray(), watch)
}

/** What users said about anchors, the oldest first. */
export function observeRemarks(database: ShuzhenDatabase, watch: Watch<RemarkRecord[]>): () => void {
  return observe(() => database.remarks.orderBy('at').toArray(), watch)
}
