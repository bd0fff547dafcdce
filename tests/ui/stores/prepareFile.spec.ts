import { hashBytes } from '@/exchange/hashBytes'
import { prepareFile } from '@/stores/prepareFile'
import { describe, expect, it } from 'vitest'
import { buildPicture, stubPictures } from '../stubPictures'

stubPictures()
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('prepareFile', () => {
  it('keeps a document byte for byte, under its name', async () => {
    const bytes = bytesOf('九月排程')
    const read = await prepareFile({ file: new File([bytes], '九月.xlsx', { type: 'application/vnd.ms-excel' }), as: 'document', turns: 0 }, '排程')
    const described = { mediaType: 'application/vnd.ms-excel', sha256: hashBytes(bytes) }
    expect(read).toEqual({ ok: true, value: { attachment: { ...described, name: '九月.xlsx', bytes: 12 }, attached: { ...described, bytes } } })
  })

  it('makes a photo small, with a preview, and hashes what is kept', async () => {
    const read = await prepareFile({ file: buildPicture(4000, 3000), as: 'photo', turns: 0 }, '看板: 3/5 <一>')
    const bytes = bytesOf('jpeg 1920x1440')
    expect(read).toEqual({
      ok: true,
      value: {
        attachment: { name: '看板 3 5 一.jpg', mediaType: 'image/jpeg', bytes: bytes.length, sha256: hashBytes(bytes) },
        attached: { mediaType: 'image/jpeg', sha256: hashBytes(bytes), bytes, preview: { mediaType: 'image/jpeg', bytes: bytesOf('jpeg 320x240') } },
      },
    })
  })

  it('shortens a long name from its beginning, so that the ending stays', async () => {
    const read = await prepareFile({ file: new File(['x'], `${'名'.repeat(300)}.pdf`), as: 'document', turns: 0 }, '')
    expect(read.ok && [read.value.attachment.name.length, read.value.attachment.name.slice(-4)]).toEqual([255, '.pdf'])
  })

  it.each([
    ['evidence/empty', new File([], 'a.txt'), 'document'],
    ['evidence/not-a-picture', new File(['HEIC'], 'a.heic'), 'photo'],
  ] as const)('refuses with %s', async (code, file, as) => {
    expect(await prepareFile({ file, as, turns: 0 }, 'a')).toEqual({ ok: false, error: { code, facts: { name: file.name } } })
  })

  it('refuses by its size, unread', async () => {
    const film = new File(['x'], 'film.mp4')
    Object.defineProperties(film, { size: { value: 25 * 1024 ** 2 }, arrayBuffer: { value: () => { throw new Error('It was read.') } } })
    expect(await prepareFile({ file: film, as: 'document', turns: 0 }, 'a')).toMatchObject({ ok: false, error: { code: 'evidence/too-large' } })
  })

  it('refuses a file that has gone meanwhile', async () => {
    const file = new File(['x'], 'a.txt')
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new DOMException('gone', 'NotFoundError')) })
    expect(await prepareFile({ file, as: 'document', turns: 0 }, 'a')).toEqual({ ok: false, error: { code: 'evidence/not-read', facts: { name: 'a.txt' } } })
  })
})
