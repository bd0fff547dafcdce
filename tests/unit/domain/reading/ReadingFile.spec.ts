import { describe, expect, it } from 'vitest'
import { listReadIndicators, readingFileSchema } from '@/domain/reading/ReadingFile'

const file = (scheme: unknown) => readingFileSchema.parse({ kind: 'reading', formatVersion: 1, id: 'r', title: 'r', basis: 'b', method: 'm', scheme })

describe('listReadIndicators', () => {
  it('lists those of every sub-domain once', () => {
    const domain = (id: string, ...indicators: string[]) => ({ id, title: id, indicators })
    const groups = [{ id: 'g', title: 'g', domains: [domain('x', 'a', 'b'), domain('y', 'b')] }, { id: 'h', title: 'h', domains: [domain('z', 'c', 'a')] }]

    expect(listReadIndicators(file({ is: 'staged', levels: ['1'], threshold: 0.8, groups }))).toEqual(['a', 'b', 'c'])
  })

  it('lists those of scenes and of the items that are read from indicators', () => {
    const items = [
      { id: 'i', title: 'i', points: 5, by: 'indicators', indicators: ['c', 'd'] }, { id: 'j', title: 'j', points: 5, by: 'choices', fact: 'networks', each: 1 }, { id: 'k', title: 'k', points: 5, by: 'unknown', because: 'b' },
    ]

    expect(listReadIndicators(file({ is: 'counted', levels: [{ title: '1', score: 0, scenes: 0, keyScenes: 0 }], scenes: [{ id: 's', title: 's', key: true, indicators: ['a', 'c'] }], items }))).toEqual(['a', 'c', 'd'])
  })
})
