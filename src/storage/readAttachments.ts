import type { AttachmentRecord, PreviewRecord, ShuzhenDatabase } from './database'

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

/** The bytes of an attachment; `undefined` when they are not on this machine. To be asked for only what somebody looks at. */
export function readAttachment(database: ShuzhenDatabase, assessmentId: string, sha256: string): Promise<AttachmentRecord | undefined> {
  return database.attachments.get([assessmentId, sha256])
}

/** The small picture of an attachment; `undefined` when there is none yet. */
export function readPreview(database: ShuzhenDatabase, assessmentId: string, sha256: string): Promise<PreviewRecord | undefined> {
  return database.previews.get([assessmentId, sha256])
}
