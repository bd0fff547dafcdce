import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { readArchive } from '@/exchange/archive/readArchive'
import { writeArchive } from '@/exchange/archive/writeArchive'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../../domain/buildAssessment'
import { arbitraryAssessment } from '../arbitraryAssessment'
import type { Given } from './buildSource'
import { AT, attach, buildSource } from './buildSource'

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
const PHOTO = attach('a photo, of sorts')
const ENTRY: HistoryEntry = { id: 'h1', at: AT, origin: 'screen', by: '张工', changes: [{ of: 'note', indicator: 'scenario-1', before: null, after: '夹板上有停机卡' }] }
const GIVEN: Given = {
  assessment: buildAssessment({ 'scenario-1': 4 }, { createdAt: '2024-01-01T00:00:00.000Z', updatedAt: AT, evidence: [evidence(['scenario-1'], { attachment: { name: '卡.jpg', mediaType: 'image/jpeg', bytes: PHOTO.bytes.length, sha256: PHOTO.sha256 } })] }),
  history: [ENTRY], drafts: [{ field: 'enterprise.staff', text: '三百' }], shelf: { archivedAt: AT }, attached: [PHOTO],
}

async function readBack(blob: Blob) {
  const read = await readArchive(blob)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

describe('an archive', { timeout: 60_000 }, () => {
  it('gives back what was put into it', async () => {
    const { blob, written, leftOut } = await writeArchive(buildSource([GIVEN]))
    const archive = await readBack(blob)
    expect([written, leftOut]).toEqual([[{ id: 'assessment-1', updatedAt: AT }], []])
    expect(archive).toMatchObject({ createdAt: AT, rubrics: [], remarks: [] })
    const [archived] = archive.assessments
    expect(archived).toMatchObject({
      assessment: GIVEN.assessment, history: GIVEN.history, drafts: GIVEN.drafts, shelf: GIVEN.shelf,
      attachments: [{ sha256: PHOTO.sha256, mediaType: 'image/jpeg', bytes: PHOTO.bytes.length }],
    })
    expect(archived && await archive.readAttachment(archived, PHOTO.sha256)).toEqual(PHOTO.bytes)
  })

  it('is a zip that any program opens, with its folder for each assessment', async () => {
    const { blob } = await writeArchive(buildSource([GIVEN, { assessment: { ...GIVEN.assessment, id: 'other' } }]))
    const files = unzipSync(await bytesOf(blob))
    expect(Object.keys(files)).toEqual([
      'assessments/1/assessment.json', 'assessments/1/drafts.json', 'assessments/1/history.json', 'assessments/1/shelf.json', `assessments/1/attachments/${PHOTO.sha256}`,
      'assessments/2/assessment.json', 'assessments/2/drafts.json', 'assessments/2/history.json', 'assessments/2/shelf.json', 'manifest.json',
    ])
    expect(files[`assessments/1/attachments/${PHOTO.sha256}`]).toEqual(PHOTO.bytes)
  })

  it('is the same, byte for byte, when what was read from it is written again', async () => {
    await fc.assert(fc.asyncProperty(
      fc.uniqueArray(arbitraryAssessment, { minLength: 1, maxLength: 3, selector: ({ id }) => id }), fc.uniqueArray(fc.string({ maxLength: 200 }), { maxLength: 3 }),
      async (assessments, files) => {
        const given = assessments.map((assessment, i): Given => ({ assessment: { ...assessment, updatedAt: AT }, history: [ENTRY], drafts: [{ field: 'f', text: files[0] ?? '' }], attached: i === 0 ? files.map(text => attach(text, 'text/plain')) : [] }))
        const first = await writeArchive(buildSource(given))
        const archive = await readBack(first.blob)
        const again: Given[] = []
        for (const archived of archive.assessments) {
          const attached = await Promise.all(archived.attachments.map(async ({ sha256, mediaType }) => ({ sha256, mediaType, bytes: await archive.readAttachment(archived, sha256) as Uint8Array<ArrayBuffer> })))
          again.push({ ...archived, attached })
        }
        expect(archive.assessments.map(({ assessment }) => assessment)).toEqual(given.map(({ assessment }) => assessment).sort((a, b) => a.id < b.id ? -1 : 1))
        expect(await bytesOf((await writeArchive(buildSource(again.reverse()))).blob)).toEqual(await bytesOf(first.blob))
      },
    ), { numRuns: 40 })
  })

  it('does not depend on the order in which members were written, nor on the time zone', async () => {
    const { assessment } = GIVEN
    const turned = { ...GIVEN, assessment: Object.fromEntries(Object.entries(assessment).reverse()) as typeof assessment }
    const first = await bytesOf((await writeArchive(buildSource([GIVEN]))).blob)
    expect(await bytesOf((await writeArchive(buildSource([turned]))).blob)).toEqual(first)
  })

  it('leaves an attachment out that cannot be read, and says which', async () => {
    const source = buildSource([GIVEN])
    const { blob, leftOut } = await writeArchive({ ...source, readAttachment: () => Promise.resolve(null) })
    expect(leftOut).toEqual([{ id: 'assessment-1', sha256: PHOTO.sha256 }])
    expect((await readBack(blob)).assessments[0]?.attachments).toEqual([])
  })

  it('may hold nothing', async () => {
    const archive = await readBack((await writeArchive(buildSource([]))).blob)
    expect(archive.assessments).toEqual([])
  })
})
