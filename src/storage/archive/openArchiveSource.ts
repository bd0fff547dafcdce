import type { ArchiveSource, WholeAssessment } from '@/exchange/archive/writeArchive'
import { hashBytes } from '@/exchange/archive/writeTexts'
import type { ShuzhenDatabase } from '../database'
import { readAssessmentRecord } from '../observe'

/** Everything that belongs to an assessment, as it is at one moment; `undefined` when there is none of that id, or it is deleted. */
export function readWhole(database: ShuzhenDatabase, id: string): Promise<WholeAssessment | undefined> {
  const { assessments, answers, evidence, drafts, history, attachments } = database
  return database.transaction('r', [assessments, answers, evidence, drafts, history, attachments], async () => {
    const assessment = await readAssessmentRecord(database, id)
    if (!assessment) return undefined
    const { archivedAt } = await assessments.get(id) ?? {}
    const typed = await drafts.where({ assessmentId: id }).toArray()
    const entries = await history.where({ assessmentId: id }).toArray()
    const keys = await attachments.where({ assessmentId: id }).primaryKeys()
    return {
      assessment,
      drafts: typed.map(({ field, text }) => ({ field, text })),
      history: entries.map(({ seq: _, assessmentId: __, ...entry }) => entry),
      shelf: archivedAt === undefined ? {} : { archivedAt },
      attachments: keys.map(([, sha256]) => sha256),
    }
  })
}

/** What an archive of these assessments is made of; of all that are not deleted, with the remarks, when none are named. */
export async function openArchiveSource(database: ShuzhenDatabase, ids?: readonly string[]): Promise<ArchiveSource> {
  const all = ids ? [...ids] : await database.assessments.filter(({ removedAt }) => removedAt === undefined).primaryKeys()
  return {
    ids: all.sort((a, b) => a < b ? -1 : 1),
    remarks: ids ? [] : await database.remarks.toArray(),
    readWhole: id => readWhole(database, id),
    async readAttachment(id, sha256) {
      // A browser that has lost the file behind a row fails here, for this row alone.
      const row = await database.attachments.get([id, sha256]).catch(() => undefined)
      return row && hashBytes(row.bytes) === sha256 ? { mediaType: row.mediaType, bytes: row.bytes } : null
    },
    async readRubrics(standards) {
      const kept = await database.rubrics.bulkGet(standards.map(({ id, version }): [string, string] => [id, version]))
      return kept.flatMap(rubric => rubric ?? [])
    },
  }
}
