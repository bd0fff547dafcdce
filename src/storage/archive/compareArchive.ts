import type { Archive, ArchivedAssessment } from '@/exchange/archive/readArchive'
import type { WholeAssessment } from '@/exchange/archive/writeArchive'
import { hashBytes, writeTexts } from '@/exchange/archive/writeTexts'
import type { AssessmentRecord, ShuzhenDatabase } from '../database'
import { readWhole } from './openArchiveSource'

/** How an archived assessment stands to the one of the same id here; `removed`: that one is deleted and could be taken back. */
type Standing = 'absent' | 'removed' | 'identical' | 'different'

export interface Comparison {
  archived: ArchivedAssessment
  standing: Standing
  /** What is here; `null` when nothing is. */
  here: Pick<AssessmentRecord, 'updatedAt'> | null
}

/** Each assessment of an archive beside the one of the same id here. */
export async function compareArchive(database: ShuzhenDatabase, { assessments }: Archive): Promise<Comparison[]> {
  const compared: Comparison[] = []
  for (const archived of assessments) {
    const here = await database.assessments.get(archived.assessment.id)
    const whole = here && await readWhole(database, here.id)
    const standing = !here ? 'absent' : !whole ? 'removed' : isIdentical(whole, archived) ? 'identical' : 'different'
    compared.push({ archived, standing, here: here ? { updatedAt: here.updatedAt } : null })
  }
  return compared
}

/** Whether archiving what is here would give the very same entries. */
function isIdentical(whole: WholeAssessment, { digests }: ArchivedAssessment): boolean {
  const own: [path: string, sha256: string][] = [
    ...writeTexts(whole).map(({ name, bytes }): [string, string] => [`${name}.json`, hashBytes(bytes)]),
    ...whole.attachments.map((sha256): [string, string] => [`attachments/${sha256}`, sha256]),
  ]
  return own.length === Object.keys(digests).length && own.every(([path, sha256]) => digests[path] === sha256)
}
