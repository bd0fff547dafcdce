import { cleanText, readEntry } from '@/domain/workbook/readEntry'
import { describe, expect, it } from 'vitest'

describe('readEntry', () => {
  it('has the rating of one source, its reason and the note', () => {
    const answer = { self: { step: 4, why: 'a' }, assessor: { notApplicable: '无' }, note: 'n' }
    expect(readEntry(answer, 'self')).toEqual({ mark: 4, reason: 'a', note: 'n' })
    expect(readEntry(answer, 'assessor')).toEqual({ mark: 'na', reason: '无', note: 'n' })
    expect(readEntry({ self: { step: 0 } }, 'assessor')).toEqual({ mark: null, reason: '', note: '' })
    expect(readEntry(undefined, 'self')).toEqual({ mark: null, reason: '', note: '' })
  })
})

describe('cleanText', () => {
  it.each([['  a b \n', 'a b'], ['a\r\nb\rc', 'a\nb\nc'], ['a\u0007b', 'ab'], ['\ud800x', 'x'], ['😀\t表', '😀\t表'], ['\ufffe', '']])('makes of %j what a cell can keep', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })
})
