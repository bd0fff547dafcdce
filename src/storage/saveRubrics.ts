import type { LoadedRubricRecord, RemarkRecord, ShuzhenDatabase } from './database'

/** Keeps a rubric that was loaded from a file, in place of one with the same id and version. */
export async function saveRubric(database: ShuzhenDatabase, record: LoadedRubricRecord): Promise<void> {
  await database.rubrics.put(record)
}

export async function removeRubric(database: ShuzhenDatabase, id: string, version: string): Promise<void> {
  await database.rubrics.delete([id, version])
}

export async function saveRemark(database: ShuzhenDatabase, remark: RemarkRecord): Promise<void> {
  await database.remarks.put(remark)
}

export async function removeRemark(database: ShuzhenDatabase, id: string): Promise<void> {
  await database.remarks.delete(id)
}
