import { readPicture } from '@/documents/report/readPicture'
import { describe, expect, it } from 'vitest'
import { PNG, PNG_BYTES } from './buildReportCase'

const address = (kind: string, bytes: readonly number[]) => `data:image/${kind};base64,${btoa(String.fromCharCode(...bytes))}`
const segment = (marker: number, content: readonly number[]) => [0xff, marker, 0, content.length + 2, ...content]
/** The start of a frame: precision, height, width, components. */
const frame = (width: number, height: number, marker = 0xc0) => segment(marker, [8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 0x22, 0])
const jpeg = (...segments: number[][]) => address('jpeg', [0xff, 0xd8, ...segments.flat(), 0xff, 0xd9])
const APP0 = segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
const png = (width: number, height: number) => {
  const bytes = [...PNG_BYTES]
  bytes.splice(16, 8, 0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255)
  return address('png', bytes)
}

describe('readPicture', () => {
  it('reads the size of a PNG, and gives its bytes', () => {
    expect(readPicture(`data:image/png;base64,${PNG}`)).toEqual({ type: 'png', width: 1, height: 1, bytes: PNG_BYTES })
    expect(readPicture(png(720, 264))).toMatchObject({ width: 720, height: 264 })
  })

  it.each([[0xc0, 'baseline'], [0xc2, 'progressive']])('reads the size of a JPEG (%i, %s)', marker => {
    expect(readPicture(jpeg(APP0, frame(300, 1025, marker)))).toMatchObject({ type: 'jpg', width: 300, height: 1025 })
  })

  it('passes over tables of a JPEG that look like a frame', () => {
    expect(readPicture(jpeg(APP0, segment(0xc4, [8, 0, 1, 0, 1, 0, 0, 0]), segment(0xdb, Array(65).fill(7)), frame(40, 30)))).toMatchObject({ width: 40, height: 30 })
  })

  it.each([
    ['no picture', 'data:text/html;base64,PGI+'], ['another kind', address('gif', [...PNG_BYTES])], ['no data address', 'https://example.com/a.png'], ['nothing', ''],
    ['letters that are no base64', 'data:image/png;base64,iVBO='], ['a single letter', 'data:image/png;base64,A'], ['padding alone', 'data:image/png;base64,===='],
    ['a PNG cut short', address('png', [...PNG_BYTES].slice(0, 20))], ['a PNG by name', address('png', Array(40).fill(65))], ['a PNG without width', png(0, 5)],
    ['a JPEG by name', address('jpeg', [...PNG_BYTES])], ['a JPEG without a frame', jpeg(APP0)], ['a JPEG cut short', address('jpeg', [0xff, 0xd8, 0xff, 0xc0, 0])],
    ['a JPEG out of step', jpeg([0xff, 0xe0, 0, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])], ['a JPEG without height', jpeg(frame(5, 0))], ['segments without length', jpeg(Array(40).fill([0xff, 0xe0, 0, 0]).flat())],
  ])('is null for %s', (_, text) => {
    expect(readPicture(text)).toBeNull()
  })
})
