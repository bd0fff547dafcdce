import { placeDots } from '@/components/priorities/placeDots'
import { rankLifts } from '@/domain/priorities/rankLifts'
import { describe, expect, it } from 'vitest'
import { buildStart } from '../path/buildStart'

// A step adds 2.5 points; two steps to the target take 10 person-months.
const at2 = { a: 2, b: 2, c: 2, d: 2 }
const ranked = (...given: Parameters<typeof rankLifts>) => rankLifts(...given).map(({ indicator }) => indicator)

describe('rankLifts', () => {
  it('is gap × value ÷ effort, the best first', () => {
    const start = buildStart({ ...at2, b: 0 }, { more: { c: { effort: [{ level: 2, months: 5 }] } } })
    expect(rankLifts(start, 4)[0]).toEqual({ indicator: 'c', from: 2, to: 4, gap: 2, value: 2.5, points: 5, months: 5, index: 100 })
    // b: 4 steps, 20 person-months: as good as a and d.
    expect(ranked(start, 4)).toEqual(['c', 'a', 'b', 'd'])
  })

  it('leaves a factor out whose weight is 0', () => {
    const start = buildStart({ ...at2, b: 0 })
    expect(ranked(start, 4, { gap: 1, value: 1, effort: 0 })[0]).toBe('b')
    expect(rankLifts(start, 4, { gap: 0, value: 0, effort: 0 }).map(({ index }) => index)).toEqual([100, 100, 100, 100])
  })

  it('lists nothing that is at the target or not to be lifted', () => {
    expect(ranked(buildStart({ ...at2, a: 4 }, { settings: { choices: { b: { wont: true } } } }), 4)).toEqual(['c', 'd'])
  })

  it('does not put a free step before everything', () => {
    const start = buildStart(at2, { more: { a: { effort: [{ level: 2, months: 0 }] } } })
    expect(rankLifts(start, 4)[0]).toMatchObject({ indicator: 'a', index: 100 })
    expect(Number.isFinite(rankLifts(start, 4)[1]?.index)).toBe(true)
  })
})

describe('placeDots', () => {
  it('puts little effort to the left and many points to the top, and none on another', () => {
    const { dots } = placeDots(rankLifts(buildStart(at2, { more: { a: { effort: [{ level: 2, months: 1 }] } } }), 4))
    expect(dots[0]).toMatchObject({ rank: 1, priority: { indicator: 'a' } })
    expect(dots.slice(1).every(dot => dot.x > (dots[0]?.x ?? 0))).toBe(true)
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length)
  })
})
