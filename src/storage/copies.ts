import type { CopySubject } from '@/domain/copies/judgeCopies'
import type { AssessmentRecord, CopyRecord, ShuzhenDatabase } from './database'
import { readRecords } from './readRecords'
import { readSetting, saveSetting } from './settings'

/** An assessment and its last copy, as far as it matters for the next one. */
export interface CopyState extends CopySubject {
  record: AssessmentRecord
  copy: CopyRecord | undefined
}

/** How every assessment that is not deleted stands to its last copy. Histories are read only where a copy is out of date. */
export function readCopyStates(database: ShuzhenDatabase): Promise<CopyState[]> {
  const { assessments, answers, evidence, history, copies } = database
  return database.transaction('r', [assessments, answers, evidence, history, copies], async () => {
    const records = (await readRecords(database)).filter(({ removedAt }) => removedAt === undefined)
    const kept = await copies.bulkGet(records.map(({ id }) => id))
    return Promise.all(records.map(async (record, i): Promise<CopyState> => {
      const { id, example, enterprise } = record
      const isEmpty = enterprise.name === '' && await answers.where({ assessmentId: id }).count() === 0 && await evidence.where({ assessmentId: id }).count() === 0
      return { id, example, isEmpty, record, copy: kept[i], uncopiedSince: await findUncopied(database, record, kept[i]) }
    }))
  })
}

/** When the first change was made that the copy does not hold; `null` when it holds all. */
async function findUncopied({ history }: ShuzhenDatabase, { id, updatedAt }: AssessmentRecord, copy: CopyRecord | undefined): Promise<string | null> {
  if (copy?.updatedAt === updatedAt) return null
  const entries = history.where({ assessmentId: id })
  const first = await (copy ? entries.filter(({ at }) => at > copy.updatedAt).first() : entries.first())
  // What was stored before there was a history, and what came from a file, is as old as its last change.
  return first?.at ?? updatedAt
}

/** Notes that a copy of this state of an assessment was taken. */
export async function saveCopy(database: ShuzhenDatabase, copy: CopyRecord): Promise<void> {
  await database.copies.put(copy)
}

/** The folder that copies are written to, as the browser gave it; `undefined` when none is chosen. */
export function readFolder(database: ShuzhenDatabase): Promise<unknown> {
  return readSetting(database, 'copy-folder')
}

/** Remembers the folder for copies; `null` forgets it. */
export function saveFolder(database: ShuzhenDatabase, folder: unknown): Promise<void> {
  return saveSetting(database, 'copy-folder', folder ?? undefined)
}
