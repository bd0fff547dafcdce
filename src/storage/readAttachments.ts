import type { AttachmentRecord, ShuzhenDatabase } from './database'

/** These attachments of an assessment with their bytes, as far as they are here. */
export async function readAttachments(database: ShuzhenDatabase, assessmentId: string, hashes: readonly string[]): Promise<AttachmentRecord[]> {
  const records = await database.attachments.bulkGet(hashes.map((hash): [string, string] => [assessmentId, hash]))
  return records.flatMap(record => record ?? [])
}

/** Which of these attachments are here; nothing of their bytes is read. */
export async function listStored(database: ShuzhenDatabase, assessmentId: string, hashes: readonly string[]): Promise<string[]> {
  const keys = await database.attachments.where('[assessmentId+sha256]').anyOf(hashes.map((hash): [string, string] => [assessmentId, hash])).primaryKeys()
  return keys.map(([, hash]) => hash)
}
