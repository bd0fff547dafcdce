import { styleSeries } from '@/charts/styleSeries'
import { describe, expect, it } from 'vitest'
import { COLOURS } from './COLOURS'

const MANY = Array.from({ length: 6 }, (_, i) => styleSeries(i, COLOURS))

describe('styleSeries', () => {
  it('draws the first series in the leading colour, whole and a little stronger', () => {
    expect(styleSeries(0, COLOURS)).toMatchObject({ borderColor: '#123456', pointBackgroundColor: '#123456', borderDash: [], borderWidth: 2 })
    expect(MANY.slice(1).every(({ borderWidth }) => borderWidth < 2)).toBe(true)
  })

  it('tells six series apart by dash and by point, so that a copy in grey still reads', () => {
    expect(new Set(MANY.map(({ borderDash }) => borderDash.join(' '))).size).toBe(6)
    expect(new Set(MANY.map(({ pointStyle }) => pointStyle)).size).toBe(6)
  })

  it('begins again with the colours after the last, but not with that of the first series', () => {
    expect(MANY.map(({ borderColor }) => borderColor)).toEqual(['#123456', '#aaaaaa', '#bbbbbb', '#aaaaaa', '#bbbbbb', '#aaaaaa'])
  })

  it('has the leading colour where there is no other', () => {
    expect(styleSeries(3, { ...COLOURS, others: [] }).borderColor).toBe('#123456')
  })
})
