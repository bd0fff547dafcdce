import type { Assessment } from '@/domain/assessment/Assessment'
import { readReturn } from '@/exchange/handout/readReturn'
import { writeAssessment } from '@/exchange/writeAssessment'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildAttached, buildAttachment } from './buildReturnFile'

const photo = buildAttachment('photo of a board')
const other = buildAttachment('photo of a shelf')
const assessment = buildAttached(photo)
const text = (value: Assessment = assessment) => strToU8(writeAssessment(value))
const zip = (entries: Parameters<typeof zipSync>[0]) => new Blob([zipSync(entries)])
const NAME = `attachments/${photo.sha256}`

async function refuse(file: Blob) {
  const read = await readReturn(file)
  return read.ok ? 'read' : [read.error.code, read.error.facts]
}

describe('readReturn', () => {
  it('reads a plain assessment file', async () => {
    expect(await readReturn(new Blob([text()]))).toEqual({ ok: true, value: { assessment, attachments: [] } })
  })

  it('reads a zip that somebody packed anew, with whatever the system put beside it', async () => {
    const file = zip({ '__MACOSX/._assessment.json': strToU8('x'), 'assessment.json': [text(), { level: 9 }], [NAME]: [photo.bytes, { level: 9 }], 'attachments/extra': strToU8('y') })
    expect(await readReturn(file)).toMatchObject({ ok: true, value: { attachments: [{ sha256: photo.sha256, mediaType: 'image/jpeg', bytes: photo.bytes }] } })
  })

  it('reads answers whose attachment is not in the file', async () => {
    expect(await readReturn(zip({ 'assessment.json': text() }))).toEqual({ ok: true, value: { assessment, attachments: [] } })
  })

  it('says what is wrong with the text inside', async () => {
    expect(await refuse(zip({ 'assessment.json': strToU8('{"kind":"assessment","formatVersion":9}') }))).toEqual(['file/newer-version', { found: 9, known: 1 }])
    expect(await refuse(new Blob(['{']))).toEqual(['file/not-json', {}])
  })

  it('refuses a zip of something else', async () => {
    expect(await refuse(zip({ 'word/document.xml': strToU8('<w/>') }))).toEqual(['return/not-a-return', {}])
  })

  it.each([1, 30, 200])('refuses a file that was cut short by %i bytes', async cut => {
    const whole = zipSync({ 'assessment.json': text(), [NAME]: photo.bytes })
    expect(await refuse(new Blob([whole.slice(0, whole.length - cut)]))).toEqual(['return/damaged', {}])
  })

  it.each([['other content of the same length', other.bytes], ['content of another length', strToU8('short')]])('refuses an attachment with %s', async (_, bytes) => {
    expect(await refuse(zip({ 'assessment.json': text(), [NAME]: bytes }))).toEqual(['return/attachment-damaged', { name: photo.name }])
  })

  it('refuses a text that unpacks to more than an assessment can have, without unpacking it', async () => {
    expect(await refuse(zip({ 'assessment.json': new Uint8Array(21 * 1024 * 1024) }))).toEqual(['file/too-large', { megabytes: 21, most: 20 }])
  })

  it('refuses attachments that together are more than a computer can hold', async () => {
    const huge = { ...assessment, evidence: assessment.evidence.map(piece => ({ ...piece, attachment: piece.attachment && { ...piece.attachment, bytes: 2 ** 31 } })) }
    expect(await refuse(zip({ 'assessment.json': text(huge) }))).toEqual(['return/too-large', { megabytes: 2048, most: 300 }])
  })

  it('refuses by its size alone what is too large to be read', async () => {
    const large = (start: string, size: number) => new (class extends Blob {
      override get size() { return size }
      override arrayBuffer(): Promise<ArrayBuffer> { return Promise.reject(new Error('It was read.')) }
    })([start])
    expect(await refuse(large('PK', 2 ** 30))).toEqual(['return/too-large', { megabytes: 1024, most: 300 }])
    expect(await refuse(large('{}', 2 ** 30))).toEqual(['file/too-large', { megabytes: 1024, most: 20 }])
  })
})
