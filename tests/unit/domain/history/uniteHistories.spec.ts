import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { uniteHistories } from '@/domain/history/uniteHistories'
import { describe, expect, it } from 'vitest'

const entry = (id: string, minute: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({ id, at: `2024-05-01T08:${String(minute).padStart(2, '0')}:00.000Z`, origin: 'screen', changes: [], ...more })
const ids = (entries: readonly HistoryEntry[]) => entries.map(({ id }) => id).join('')

describe('uniteHistories', () => {
  it('holds every entry once, in the order of time', () => {
    expect(ids(uniteHistories([entry('a', 1), entry('c', 3), entry('e', 5)], [entry('b', 2), entry('c', 3), entry('d', 4), entry('f', 6)]))).toBe('abcdef')
  })

  it('leaves a history alone that the other side adds nothing to', () => {
    const ours = [entry('a', 5), entry('b', 1)]
    expect(uniteHistories(ours, [])).toEqual(ours)
    expect(uniteHistories([], ours)).toEqual(ours)
    expect(uniteHistories(ours, ours)).toEqual(ours)
  })

  it('keeps the order of each side when clocks went wrong', () => {
    expect(ids(uniteHistories([entry('a', 5), entry('b', 1)], [entry('c', 3), entry('d', 2)]))).toBe('cdab')
  })

  it('takes the later state of an entry that was still being typed', () => {
    const [early, late] = [entry('a', 1, { by: 'early' }), entry('a', 2, { by: 'late' })]
    expect(uniteHistories([early], [late])).toEqual([late])
    expect(uniteHistories([late], [early])).toEqual([late])
  })
})
