import { countDaysLeft, findExpired } from '@/domain/portfolio/findExpired'
import { describe, expect, it } from 'vitest'

const NOW = '2025-07-01T08:00:00.000Z'
const removed = (id: string, removedAt: string | undefined, updatedAt = '2025-01-01T00:00:00.000Z') => ({ id, removedAt, updatedAt })

describe('findExpired', () => {
  it('finds what was deleted thirty days ago or earlier', () => {
    expect(findExpired([
      removed('old', '2025-05-01T08:00:00.000Z'), removed('just', '2025-06-01T08:00:00.000Z'), removed('not-yet', '2025-06-01T08:00:01.000Z'), removed('kept', undefined),
    ], NOW)).toEqual(['old', 'just'])
  })

  it('leaves alone what a wrong clock deleted before its last change', () => {
    expect(findExpired([removed('odd', '2010-01-01T00:00:00.000Z')], NOW)).toEqual([])
  })
})

describe('countDaysLeft', () => {
  it.each([['2025-07-01T08:00:00.000Z', 30], ['2025-06-30T07:00:00.000Z', 29], ['2025-06-02T07:00:00.000Z', 1], ['2025-05-01T08:00:00.000Z', 0], ['2026-01-01T00:00:00.000Z', 30]])('from %s', (removedAt, days) => {
    expect(countDaysLeft(removedAt, NOW)).toBe(days)
  })
})
