import { EVERYTHING, filterHistory, groupByDay } from '@/components/history/filterHistory'
import { keyOfChange } from '@/domain/change/readChange'
import { describe, expect, it } from 'vitest'
import { HISTORY } from '../../../ui/components/history/buildHistory'

const filter = (choice = {}, indicator?: string) => filterHistory(HISTORY, { ...EVERYTHING, ...choice }, indicator, keyOfChange).map(({ entry, changes }) => [entry.id, changes.length])

describe('filterHistory', () => {
  it('shows everything, the newest first', () => {
    expect(filter()).toEqual([['h5', 1], ['h4', 1], ['h3', 5], ['h2', 1], ['h1', 1]])
    expect(filterHistory(HISTORY, EVERYTHING, undefined, keyOfChange).map(({ isUndone, isLatest }) => [isUndone, isLatest])).toEqual([[false, true], [true, false], [false, false], [false, false], [false, false]])
  })

  it.each([
    [{ origin: 'merge' as const }, [['h3', 5]]], [{ by: '王工' }, [['h3', 5], ['h2', 1]]], [{ by: '' }, [['h5', 1], ['h4', 1], ['h1', 1]]],
    [{ text: ' NOTE ' }, [['h5', 1], ['h4', 1], ['h3', 1], ['h2', 1]]], [{ text: 'note', origin: 'merge' as const }, [['h3', 1]]], [{ text: 'nowhere' }, []],
  ])('shows what fits %o, and of each step what fits', (choice, shown) => {
    expect(filter(choice)).toEqual(shown)
  })

  it('shows what happened to one indicator', () => {
    expect(filter({}, 'scenario-2')).toEqual([['h3', 2]])
  })
})

describe('groupByDay', () => {
  it('keeps the order', () => {
    const steps = filterHistory(HISTORY, EVERYTHING, undefined, keyOfChange)
    expect(groupByDay(steps, time => time.slice(0, 10)).map(({ day, steps: ofDay }) => [day, ofDay.length])).toEqual([['2026-10-13', 3], ['2026-10-12', 2]])
  })
})
