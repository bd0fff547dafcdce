import { nameCell } from '@/documents/workbook/nameCell'
import { describe, expect, it } from 'vitest'

describe('nameCell', () => {
  it.each([[0, 0, 'A1'], [16, 4, 'E17'], [1, 25, 'Z2'], [0, 26, 'AA1'], [0, 701, 'ZZ1'], [0, 702, 'AAA1']])('calls row %i, column %i %s', (row, column, name) => {
    expect(nameCell(row, column)).toBe(name)
  })
})
