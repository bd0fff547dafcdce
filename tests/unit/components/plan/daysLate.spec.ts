import { daysLate } from '@/components/plan/daysLate'
import { describe, expect, it } from 'vitest'

describe('daysLate', () => {
  it.each([['2025-03-09', 1], ['2025-02-28', 10], ['2024-03-10', 365], ['2024-02-28', 376]])('counts the days since %s', (due, days) => {
    expect(daysLate(due, '2025-03-10')).toBe(days)
  })

  it.each([['2025-03-10'], ['2025-03-11'], [undefined]])('is nothing for what is due on %s', due => {
    expect(daysLate(due, '2025-03-10')).toBe(0)
  })
})
