import { suggestPeriod } from '@/domain/portfolio/suggestPeriod'
import { describe, expect, it } from 'vitest'

describe('suggestPeriod', () => {
  it.each([['2025', '2026'], ['1999', '2000'], ['2025年上半年', '2026年上半年'], ['FY2025', 'FY2026']])('follows %s with %s', (period, next) => {
    expect(suggestPeriod(period)).toBe(next)
  })

  it.each(['试评', '2024-2025', '20251', '第 3 次'])('leaves the answer to the user after %s', period => {
    expect(suggestPeriod(period)).toBe('')
  })
})
