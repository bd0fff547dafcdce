import { compressPicture } from '@/stores/compressPicture'
import { describe, expect, it } from 'vitest'
import { buildPicture, stubPictures } from '../stubPictures'

const { drawn, strokes, hasRoom } = stubPictures()
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

describe('compressPicture', () => {
  it.each([
    [[4000, 3000], 0, [1920, 1440], [320, 240]],
    [[3000, 4000], 0, [1440, 1920], [240, 320]],
    [[4000, 3000], 1, [1440, 1920], [240, 320]],
    [[4000, 3000], 2, [1920, 1440], [320, 240]],
    [[200, 100], 3, [100, 200], [100, 200]],
    [[9000, 2], 0, [1920, 1], [320, 1]],
  ] as const)('makes %j turned %i times into %j and a small %j', async ([width, height], turns, whole, preview) => {
    const pictures = await compressPicture(buildPicture(width, height), turns)
    expect(drawn.map(({ width, height }) => [width, height])).toEqual([whole, preview])
    expect([pictures?.whole.mediaType, text(pictures?.whole.bytes), text(pictures?.preview.bytes)]).toEqual(['image/jpeg', `jpeg ${whole.join('x')}`, `jpeg ${preview.join('x')}`])
  })

  it('draws on white, turned about the middle', async () => {
    await compressPicture(buildPicture(4000, 3000), 1)
    expect(strokes.slice(0, 4).map(([name, ...given]) => [name, ...given.filter(one => typeof one === 'number')])).toEqual([
      ['fillRect', 0, 0, 1440, 1920], ['translate', 720, 960], ['rotate', Math.PI / 2], ['drawImage', -960, -720, 1920, 1440],
    ])
  })

  it('gives nothing for what is no picture', async () => {
    expect(await compressPicture(new File(['HEIC'], 'a.heic'), 0)).toBeNull()
  })

  it('gives nothing when there is no room to draw, and lets the picture go', async () => {
    hasRoom.value = false
    expect(await compressPicture(buildPicture(), 0)).toBeNull()
    expect(strokes).toEqual([['close']])
  })
})
