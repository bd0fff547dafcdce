import { hashBytes } from '@/exchange/hashBytes'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'

describe('hashBytes', () => {
  it('gives the known SHA-256 of nothing and of a word', () => {
    expect(hashBytes(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hashBytes(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('agrees with Node on a megabyte', () => {
    const bytes = Uint8Array.from({ length: 1024 ** 2 }, (_, i) => i * 31 % 256)
    expect(hashBytes(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
  })
})
