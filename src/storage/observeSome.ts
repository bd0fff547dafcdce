import type { Assessment } from '@/domain/assessment/Assessment'
import type { ShuzhenDatabase } from './database'
import type { Watch } from './observe'
import { observe, readAssessmentRecord } from './observe'

/** Some assessments as a whole, in the order of their ids; those that are not here, or deleted, are left out. */
export function observeSome(database: ShuzhenDatabase, ids: readonly string[], watch: Watch<Assessment[]>): () => void {
  return observe(async () => {
    const found = await Promise.all(ids.map(id => readAssessmentRecord(database, id)))
    return found.filter(assessment => assessment !== undefined)
  }, watch)
}
