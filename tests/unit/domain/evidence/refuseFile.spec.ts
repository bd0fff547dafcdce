import { EVIDENCE_REFUSAL_CODES, refuseFile } from '@/domain/evidence/refuseFile'
import { TEXTS } from '@/messages/TEXTS'
import { describe, expect, it } from 'vitest'

const MOST = 20 * 1024 ** 2

describe('refuseFile', () => {
  it.each([1, 380_000, MOST])('takes a file of %i bytes', size => {
    expect(refuseFile({ name: 'a', size })).toBeNull()
  })

  it('refuses an empty file', () => {
    expect(refuseFile({ name: '空.txt', size: 0 })).toEqual({ code: 'evidence/empty', facts: { name: '空.txt' } })
  })

  it.each([[MOST + 1, '20.1'], [25 * 1024 ** 2, '25.0'], [3 * 1024 ** 3, '3072.0']])('refuses a file of %i bytes and says its size', (size, megabytes) => {
    expect(refuseFile({ name: '影片', size })).toEqual({ code: 'evidence/too-large', facts: { name: '影片', megabytes, most: 20 } })
  })

  it('has a text for every code', () => {
    expect(EVIDENCE_REFUSAL_CODES.filter(code => !(code in TEXTS))).toEqual([])
  })
})
