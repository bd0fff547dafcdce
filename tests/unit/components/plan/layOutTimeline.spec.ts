import fc from 'fast-check'
import { layOutTimeline } from '@/components/plan/layOutTimeline'
import type { ListedAction } from '@/domain/plan/listActions'
import { describe, expect, it } from 'vitest'
import { listedOf } from '../../domain/plan/actionOf'

type Days = Pick<ListedAction, 'startsOn' | 'endsOn'>
const lay = (days: Days[], today = '2025-01-06') => layOutTimeline(days.map((more, i) => listedOf(`a${i}`, more)), today)
const spans = (days: Days[]) => lay(days).bars.map(({ begins, lasts }) => [begins, lasts])
const ticks = (startsOn: string, endsOn: string) => lay([{ startsOn, endsOn }]).ticks.map(({ text }) => text)
const day = fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))

describe('layOutTimeline', () => {
  it('lays each bar over its days, the last one included', () => {
    // Ten days in all: the first five, and the last one.
    expect(spans([{ startsOn: '2025-01-01', endsOn: '2025-01-05' }, { startsOn: '2025-01-10', endsOn: '2025-01-10' }])).toEqual([[0, 50], [90, expect.closeTo(10, 9)]])
  })

  it('has a bar of one day where only one is known, or the end lies before the beginning', () => {
    expect(spans([{ startsOn: '2025-01-01', endsOn: '2025-01-04' }, { startsOn: '2025-01-02' }, { endsOn: '2025-01-03' }, { startsOn: '2025-01-04', endsOn: '2025-01-02' }])).toEqual([[0, 100], [25, 25], [50, 25], [75, 25]])
  })

  it('keeps those without a day apart', () => {
    const { bars, undated } = lay([{}, { endsOn: '2025-01-03' }, {}])
    expect([bars.map(({ action }) => action.id), undated.map(({ id }) => id)]).toEqual([['a1'], ['a0', 'a2']])
  })

  it('is empty where nothing has a day', () => {
    expect(lay([{}])).toEqual({ bars: [], undated: [listedOf('a0')], ticks: [], today: null })
    expect(lay([])).toEqual({ bars: [], undated: [], ticks: [], today: null })
  })

  it.each([['2025-01-01', 0], ['2025-01-06', 50], ['2025-01-10', 90], ['2024-12-31', null], ['2025-01-12', null]])('knows where %s lies', (today, at) => {
    expect(lay([{ startsOn: '2025-01-01', endsOn: '2025-01-10' }], today).today).toBe(at)
  })

  it('marks the first of each month where it lies', () => {
    const { ticks } = lay([{ startsOn: '2025-01-22', endsOn: '2025-03-02' }])
    // Forty days.
    expect(ticks).toEqual([{ text: '2025-02', at: 25 }])
    expect(lay([{ startsOn: '2025-01-01', endsOn: '2025-03-31' }]).ticks.map(({ text, at }) => [text, at])).toEqual([['2025-01', 0], ['2025-02', expect.closeTo(100 * 31 / 90, 9)], ['2025-03', expect.closeTo(100 * 59 / 90, 9)]])
  })

  it('marks quarters, halves and years where there are many months', () => {
    expect(ticks('2025-02-01', '2026-06-30')).toEqual(['2025-04', '2025-07', '2025-10', '2026-01', '2026-04'])
    expect(ticks('2025-01-01', '2029-12-31')).toEqual(['2025-01', '2025-07', '2026-01', '2026-07', '2027-01', '2027-07', '2028-01', '2028-07', '2029-01'])
    expect(ticks('2025-03-01', '2033-12-31')).toEqual(['2026-01', '2027-01', '2028-01', '2029-01', '2030-01', '2031-01', '2032-01'])
  })

  it('stays between the ends with few marks, whatever the days are', () => {
    const days = fc.record({ startsOn: day, endsOn: day }, { requiredKeys: [] })
    fc.assert(fc.property(fc.array(days, { minLength: 1, maxLength: 8 }), day, (list, now) => {
      const { bars, undated, ticks, today } = lay(list, now)
      expect(bars.length + undated.length).toBe(list.length)
      for (const { begins, lasts } of bars) expect(begins >= 0 && lasts > 0 && begins + lasts <= 100 + 1e-9).toBe(true)
      expect(ticks.length).toBeLessThanOrEqual(13)
      expect(ticks.every(({ at }) => at >= 0 && at < 88)).toBe(true)
      expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length)
      expect(today === null || (today >= 0 && today <= 100)).toBe(true)
    }), { numRuns: 100 })
  })
})
