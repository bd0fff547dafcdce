import { dayOf, formatNumber, formatTime } from '@/messages/format'
import { afterEach, describe, expect, it, vi } from 'vitest'

describe('formatNumber', () => {
  it.each([
    [37, undefined, '37.00'], [1234.5, undefined, '1234.50'], [0.005, 2, '0.01'], [66.666666, 1, '66.7'], [41.5, 0, '42'], [-1.25, 1, '-1.3'],
    [-0.001, 2, '0.00'], [-0, 2, '0.00'], [100, 0, '100'],
  ])('shows %d with %s decimals as %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text)
  })
})

describe('dayOf', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    ['Asia/Shanghai', '2025-03-09T23:30:00Z', '2025-03-10'], ['Asia/Shanghai', '2025-03-10T15:59:00Z', '2025-03-10'], ['UTC', '2025-03-09T23:30:00Z', '2025-03-09'],
    ['America/New_York', '2025-01-01T03:00:00Z', '2024-12-31'],
  ])('is the calendar day in %s at %s', (zone, time, day) => {
    vi.stubEnv('TZ', zone)
    expect(dayOf(time)).toBe(day)
  })
})

describe('formatTime', () => {
  it('speaks the language of the screen', () => {
    expect(formatTime('zh', '2024-03-05T08:00:00Z')).toMatch(/2024年3月5日/)
    expect(formatTime('en', '2024-03-05T08:00:00Z')).toMatch(/5 Mar 2024/)
  })
})
