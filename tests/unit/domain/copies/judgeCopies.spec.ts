import type { CopySubject } from '@/domain/copies/judgeCopies'
import { judgeCopies } from '@/domain/copies/judgeCopies'
import { describe, expect, it } from 'vitest'

const NOW = '2024-07-01T12:00:00.000Z'
const ago = (days: number) => new Date(Date.parse(NOW) - days * 24 * 60 * 60 * 1000).toISOString()
const subject = (days: number | null, more: Partial<CopySubject> = {}): CopySubject => ({ id: 'a', example: false, isEmpty: false, uncopiedSince: days === null ? null : ago(days), ...more })

describe('judgeCopies', () => {
  it.each<[days: number, level: string | undefined]>([
    [0, undefined], [1.9, undefined], [2, 'green'], [6.9, 'green'], [7, 'amber'], [29.9, 'amber'], [30, 'red'], [400, 'red'],
  ])('says of work that has been without a copy for %d days: %s', (days, level) => {
    expect(judgeCopies([subject(days)], NOW)[0]?.level).toBe(level)
  })

  it.each<[what: string, given: CopySubject]>([
    ['what a copy holds', subject(null)],
    ['an example', subject(90, { example: true })],
    ['an empty one', subject(90, { isEmpty: true })],
    ['a clock that was set back', subject(-3)],
  ])('is silent about %s', (_, given) => {
    expect(judgeCopies([given], NOW)).toEqual([])
  })

  it('names the oldest work first, in whole days', () => {
    expect(judgeCopies([subject(3.5, { id: 'a' }), subject(40, { id: 'b' }), subject(8, { id: 'c' })], NOW)).toEqual([
      { id: 'b', days: 40, level: 'red' }, { id: 'c', days: 8, level: 'amber' }, { id: 'a', days: 3, level: 'green' },
    ])
  })
})
