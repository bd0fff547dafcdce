import { nameArchive } from '@/exchange/archive/nameArchive'
import { writeArchive } from '@/exchange/archive/writeArchive'
import { openArchiveSource } from '@/storage/archive/openArchiveSource'
import { readCopyStates, saveCopy } from '@/storage/copies'
import type { ShuzhenDatabase } from '@/storage/database'
import { ALL_PARTS, setAsideAttachment, setAsideRows } from '@/storage/setAside'
import type { CopyFolder } from './CopyFolder'
import { stampOf } from './stampOf'
import { writeCopy } from './writeCopy'

/** Writes every assessment into the folder whose present state is not there yet; examples and empty ones are let be. Resolves to how many. */
export async function copyAll(database: ShuzhenDatabase, folder: CopyFolder, now: () => string): Promise<number> {
  const due = (await readCopyStates(database)).filter(({ example, isEmpty, copy, record }) => !example && !isEmpty && !(copy?.where === 'folder' && copy.updatedAt === record.updatedAt))
  for (const { record } of due) {
    const { blob, written: [written] } = await archive(database, now(), [record.id])
    // Deleted meanwhile, or set aside.
    if (!written) continue
    await writeCopy(folder, { ...nameArchive(record), stamp: stampOf(new Date(now())) }, blob)
    await saveCopy(database, { assessmentId: record.id, at: now(), updatedAt: written.updatedAt, where: 'folder' })
  }
  return due.length
}

/** An archive of these assessments, or of all; what cannot be read is set aside first, so that the archive can be read again. */
export async function archive(database: ShuzhenDatabase, now: string, ids?: readonly string[]) {
  for (const id of ids ?? await database.assessments.toCollection().primaryKeys()) await setAsideRows(database, id, ALL_PARTS, now)
  const archived = await writeArchive(await openArchiveSource(database, ids))
  for (const { id, sha256 } of archived.leftOut) await setAsideAttachment(database, [id, sha256], now).catch(() => undefined)
  return archived
}
