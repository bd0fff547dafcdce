import { fitRow } from '@/documents/workbook/fitRow'
import type { CellToWrite } from '@/documents/workbook/Sheet'
import { describe, expect, it } from 'vitest'

const cell = (value: CellToWrite['value'], look: CellToWrite['look'] = 'text'): CellToWrite => ({ value, look })

describe('fitRow', () => {
  it('has room for the longest text, where Chinese takes twice the width', () => {
    const one = fitRow([cell('a')], [30])
    expect(fitRow([cell('a'.repeat(28)), cell(null), cell(7)], [30, 30, 30])).toBe(one)
    expect(fitRow([cell('表'.repeat(28))], [30])).toBeGreaterThan(one)
    expect(fitRow([cell('a\nb\nc')], [30])).toBeGreaterThan(fitRow([cell('a\nb')], [30]))
  })

  it('is never higher than Excel takes, and has room for a title', () => {
    expect(fitRow([cell('表'.repeat(4000))], [20])).toBe(409)
    expect(fitRow([cell('a', 'title')], [30])).toBeGreaterThan(fitRow([cell('a')], [30]))
    expect(fitRow([], [])).toBeGreaterThan(10)
  })
})
