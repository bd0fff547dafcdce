import { readReturn } from '@/exchange/handout/readReturn'
import type { AttachmentFile } from '@/exchange/handout/returnFormat'
import { writeReturn } from '@/exchange/handout/writeReturn'
import { writeAssessment } from '@/exchange/writeAssessment'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildAttached, buildAttachment } from './buildReturnFile'

const photo = buildAttachment('photo of a board')
const scan = buildAttachment('scan of a list')
const assessment = buildAttached(photo, scan)

async function write(attachments: AttachmentFile[]) {
  const written = await writeReturn(assessment, attachments)
  if (!written.ok) throw new Error(written.error.code)
  return written.value
}

describe('writeReturn', () => {
  it('is the plain assessment file where there are no attachments', async () => {
    const { extension, bytes } = await write([])
    expect([extension, new TextDecoder().decode(bytes)]).toEqual(['json', writeAssessment(assessment)])
  })

  it('holds the attachments under their hashes, unpacked', async () => {
    const { extension, bytes } = await write([photo, scan])
    const entries = unzipSync(bytes)
    expect(extension).toBe('zip')
    expect(Object.keys(entries)).toEqual(['assessment.json', `attachments/${photo.sha256}`, `attachments/${scan.sha256}`])
    expect(entries[`attachments/${photo.sha256}`]).toEqual(photo.bytes)
  })

  it('writes the same bytes for the same content, whatever the time', async () => {
    const first = await write([photo])
    await new Promise(resolve => setTimeout(resolve, 5))
    expect((await write([photo])).bytes).toEqual(first.bytes)
  })

  it('is read as it was written', async () => {
    const { bytes } = await write([photo, scan])
    const attachments = [photo, scan].map(({ sha256, mediaType, bytes: content }) => ({ sha256, mediaType, bytes: content }))
    expect(await readReturn(new Blob([bytes]))).toEqual({ ok: true, value: { assessment, attachments } })
  })

  it('refuses what an old computer cannot hold', async () => {
    const large = { ...photo, bytes: { length: 400 * 1024 * 1024 } as Uint8Array }
    expect(await writeReturn(assessment, [large])).toEqual({ ok: false, error: { code: 'return/too-large', path: '', facts: { megabytes: 401, most: 300 } } })
  })
})
