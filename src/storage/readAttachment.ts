import type { AttachmentRecord, PreviewRecord, ShuzhenDatabase } from './database'

/** The bytes of an attachment; `undefined` when they are not on this machine. To be asked for only what somebody looks at. */
export function readAttachment(database: ShuzhenDatabase, assessmentId: string, sha256: string): Promise<AttachmentRecord | undefined> {
  return database.attachments.get([assessmentId, sha256])
}

/** The small picture of an attachment; `undefined` when there is none yet. */
export function readPreview(database: ShuzhenDatabase, assessmentId: string, sha256: string): Promise<PreviewRecord | undefined> {
  return database.previews.get([assessmentId, sha256])
}
