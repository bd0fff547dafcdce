import fc from 'fast-check'
import { addMonths } from '@/domain/plan/addMonths'
import { describe, expect, it } from 'vitest'

const day = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))
const months = fc.double({ min: 0, max: 240, noNaN: true })

describe('addMonths', () => {
  it('is the day itself after no time', () => {
    expect(addMonths('2024-02-29', 0)).toBe('2024-02-29')
  })

  it('takes fractions, whole years and the leap day into account', () => {
    expect([addMonths('2025-01-06', 0.5), addMonths('2024-02-28', 0.1), addMonths('2025-01-01', 12), addMonths('2024-03-01', 48)]).toEqual(['2025-01-22', '2024-03-02', '2026-01-01', '2028-03-01'])
  })

  it('keeps the day of the month, or takes the last of a shorter one', () => {
    expect([addMonths('2024-01-01', 1), addMonths('2025-12-20', 1), addMonths('2024-01-31', 1)]).toEqual(['2024-02-01', '2026-01-20', '2024-02-29'])
  })

  it('takes the first years at their word', () => {
    expect([addMonths('0001-01-01', 1), addMonths('0099-12-31', 2.5)]).toEqual(['0001-02-01', '0100-03-16'])
  })

  it('never gets beyond the last day that can be written', () => {
    expect([addMonths('9999-11-15', 1), addMonths('9999-12-01', 2), addMonths('9999-01-01', 60)]).toEqual(['9999-12-15', '9999-12-31', '9999-12-31'])
  })

  it('is a day that never comes before an earlier one', () => {
    fc.assert(fc.property(day, months, months, (from, a, b) => {
      const [early, late] = [addMonths(from, Math.min(a, b)), addMonths(from, Math.max(a, b))]
      expect([early, late].every(date => /^\d{4}-\d\d-\d\d$/.test(date))).toBe(true)
      expect(from <= early && early <= late).toBe(true)
    }))
  })

  it('is the calendar where months are whole', () => {
    fc.assert(fc.property(fc.integer({ min: 2000, max: 2060 }), fc.integer({ min: 0, max: 240 }), (year, count) => {
      const there = Date.UTC(year, count, 1)
      expect(Math.abs(Date.parse(addMonths(`${year}-01-01`, count)) - there)).toBe(0)
    }))
  })
})
