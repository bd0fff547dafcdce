import { describeBytes } from '@/components/evidence/describeBytes'
import { describe, expect, it } from 'vitest'

describe('describeBytes', () => {
  it.each([[1, '0.0 KB'], [400, '0.4 KB'], [2048, '2.0 KB'], [389_000, '380 KB'], [1_023_000, '999 KB'], [1_048_576, '1.0 MB'], [20_971_520, '20.0 MB']])('says %i bytes as %s', (bytes, text) => {
    expect(describeBytes(bytes)).toBe(text)
  })
})
