// A table that is in no file is lost with the browser: each is in the file of an assessment and in the archive, or left out for a written reason.
import 'fake-indexeddb/auto'
import { assessmentSchema } from '@/domain/assessment/Assessment'
import { writeAssessment } from '@/exchange/writeAssessment'
import { writeArchive } from '@/exchange/archive/writeArchive'
import { listZip } from '@/exchange/archive/zip'
import { openArchiveSource } from '@/storage/archive/openArchiveSource'
import { ShuzhenDatabase } from '@/storage/database'
import { readAssessmentRecord } from '@/storage/observe'
import { saveAssessment, saveDraft } from '@/storage/save'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { fillDatabase, PHOTO } from '../../ui/storage/archive/fillDatabase'
import { arbitraryAssessment } from '../exchange/arbitraryAssessment'

/** Where the rows of a table stand in the file; the file itself is a row of `assessments`. */
const EXPORTED: Record<string, 'the file itself' | keyof typeof assessmentSchema.shape> = { assessments: 'the file itself', answers: 'answers', evidence: 'evidence' }
const LEFT_OUT: Record<string, string> = {
  drafts: 'what was typed and is not valid yet would make the file invalid; it stays on the machine until it is mended',
  rubrics: 'standards that the user loaded from files hold no assessment, and the files they came from hold all of them; an assessment names them by id and version',
  history: 'the file of one assessment is its present state; the archive holds every step that led there',
  attachments: 'the file of one assessment is text and names its attachments by their SHA-256; the archive holds their bytes',
  previews: 'small pictures are made from the attachments again wherever they are needed',
  standings: 'what a standard says is computed from the answers; this table spares a list of hundreds the time',
  copies: 'when this browser last handed out a copy says nothing on another machine',
  damaged: 'a row that cannot be read would make the file unreadable as well; the storage page hands it out on its own',
  settings: 'what belongs to the browser and to no assessment: the folder that it may write to, the letterhead of whoever works there, the benchmark loaded last, and the key it signs with, which never leaves it',
  remarks: 'what users said about the texts of a rubric is no part of an assessment; the library hands it out as a file for the owner of the rubric',
}

/** Where the rows of a table stand in an archive; a folder holds one assessment. */
const ARCHIVED: Record<string, string> = {
  assessments: 'assessments/1/assessment.json', answers: 'assessments/1/assessment.json', evidence: 'assessments/1/assessment.json', drafts: 'assessments/1/drafts.json',
  history: 'assessments/1/history.json', attachments: `assessments/1/attachments/${PHOTO.sha256}`, rubrics: 'rubrics/loaded-1.0.0.json', remarks: 'remarks.json',
}
const NOT_ARCHIVED: Record<string, string> = {
  previews: 'small pictures are made from the attachments again on the machine that restores them',
  standings: 'what a standard says is computed from the answers again',
  copies: 'when this browser last handed out a copy says nothing on another machine; there, the archive itself is the copy',
  damaged: 'a row that cannot be read would make the archive unreadable as well; the storage page hands it out on its own',
  settings: 'a folder that this browser may write to is no folder on another machine, its key signs nowhere else, and the letterhead and benchmark belong to whoever works there',
}

const database = new ShuzhenDatabase('tables-spec')
afterAll(() => database.delete())

describe('tables of the database', { timeout: 60_000 }, () => {
  it('are each exported, or left out with a reason', () => {
    expect(database.tables.map(({ name }) => name).sort()).toEqual([...Object.keys(EXPORTED), ...Object.keys(LEFT_OUT)].sort())
    for (const reason of Object.values(LEFT_OUT)) expect(reason.length).toBeGreaterThan(20)
    for (const place of Object.values(EXPORTED)) if (place !== 'the file itself') expect(assessmentSchema.shape).toHaveProperty(place)
  })

  it('are each in the archive, or left out with a reason', async () => {
    expect(database.tables.map(({ name }) => name).sort()).toEqual([...Object.keys(ARCHIVED), ...Object.keys(NOT_ARCHIVED)].sort())
    for (const reason of Object.values(NOT_ARCHIVED)) expect(reason.length).toBeGreaterThan(20)
    await fillDatabase(database)
    const { blob } = await writeArchive(await openArchiveSource(database, ['factory']))
    const all = await writeArchive(await openArchiveSource(database))
    const names = [...await listZip(blob), ...await listZip(all.blob)].map(entry => typeof entry === 'string' ? entry : entry.path)
    expect(Object.values(ARCHIVED).filter(path => !names.includes(path))).toEqual([])
    for (const table of database.tables) await table.clear()
  })

  it('hold all of an assessment, and give it back as it was', async () => {
    await fc.assert(fc.asyncProperty(arbitraryAssessment, async given => {
      const assessment = { ...given, createdAt: '2024-01-01T00:00:00.000Z', updatedAt: '2024-02-01T00:00:00.000Z', evidence: given.evidence.slice(0, 1) }
      await saveAssessment(database, assessment, assessment.updatedAt)
      await saveDraft(database, assessment.id, 'enterprise.staff', 'x')
      const read = await readAssessmentRecord(database, assessment.id)
      expect(read).toEqual(assessment)
      expect(read && writeAssessment(read)).not.toContain('enterprise.staff')
    }), { numRuns: 40 })
  })
})
