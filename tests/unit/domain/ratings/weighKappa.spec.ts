import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScorePair } from '@/domain/ratings/weighKappa'
import { findKappaBand, KAPPA_MIN_PAIRS, weighKappa } from '@/domain/ratings/weighKappa'

const times = (n: number, ...pair: ScorePair): ScorePair[] => Array.from({ length: n }, () => pair)
const step = fc.integer({ min: 0, max: 10 })
const pairs = fc.array(fc.tuple(step, step), { minLength: KAPPA_MIN_PAIRS, maxLength: 60 })
const NOISE = 1e-9

describe('weighKappa', () => {
  it('is what one computes by hand for two values', () => {
    // Observed: 4 of 20 pairs are 6 apart, 4 · 36 / 20 = 7.2. Expected: each rater has half 2 and half 8, so half of all pairs differ: 18.
    expect(weighKappa([...times(8, 2, 2), ...times(8, 8, 8), ...times(2, 2, 8), ...times(2, 8, 2)]).value).toBeCloseTo(1 - 7.2 / 18, 12)
  })

  it('is what one computes by hand for three values and unequal margins', () => {
    // Observed: (4 · 0 + 6 · 4 + 5 · 0 + 5 · 16) / 20 = 5.2. First rater: 0 ten times, 4 ten times. Second: 0 nine times, 2 six times, 4 five times.
    // Expected: ½ · (9 · 0 + 6 · 4 + 5 · 16) / 20 + ½ · (9 · 16 + 6 · 4 + 5 · 0) / 20 = 2.6 + 4.2 = 6.8.
    expect(weighKappa([...times(4, 0, 0), ...times(6, 0, 2), ...times(5, 4, 4), ...times(5, 4, 0)]).value).toBeCloseTo(1 - 5.2 / 6.8, 12)
  })

  it('punishes a disagreement that is twice as far about four times as hard', () => {
    const near = weighKappa([...times(10, 0, 0), ...times(8, 10, 10), ...times(2, 10, 9)]).value ?? 0
    const far = weighKappa([...times(10, 0, 0), ...times(8, 10, 10), ...times(2, 10, 8)]).value ?? 0
    expect(1 - near).toBeLessThan((1 - far) / 3)
  })

  it('is not given for fewer than twenty pairs', () => {
    expect(weighKappa([...times(10, 2, 2), ...times(9, 8, 8)])).toEqual({ value: null, reason: 'few-pairs' })
    expect(weighKappa([...times(10, 2, 2), ...times(10, 8, 8)])).toEqual({ value: 1, reason: null })
    expect(weighKappa([])).toEqual({ value: null, reason: 'few-pairs' })
  })

  it('is not given where one of the two always says the same', () => {
    expect(weighKappa(times(30, 4, 4))).toEqual({ value: null, reason: 'no-variation' })
    expect(weighKappa([...times(15, 4, 4), ...times(15, 4, 6)])).toEqual({ value: null, reason: 'no-variation' })
    expect(weighKappa([...times(15, 4, 6), ...times(15, 8, 6)])).toEqual({ value: null, reason: 'no-variation' })
  })

  it('is 1 for the same ratings that vary', () => {
    fc.assert(fc.property(fc.array(step, { minLength: KAPPA_MIN_PAIRS, maxLength: 60 }).filter(steps => new Set(steps).size > 1), steps => {
      expect(weighKappa(steps.map(value => [value, value]))).toEqual({ value: 1, reason: null })
    }))
  })

  it('does not care who is named first, nor in what order the pairs come', () => {
    fc.assert(fc.property(pairs, given => {
      const { value } = weighKappa(given)
      const swapped = weighKappa(given.map(([one, other]) => [other, one])).value
      const reversed = weighKappa([...given].reverse()).value
      expect([swapped === null, reversed === null]).toEqual([value === null, value === null])
      expect(Math.abs((swapped ?? 0) - (value ?? 0)) + Math.abs((reversed ?? 0) - (value ?? 0))).toBeLessThan(NOISE)
    }))
  })

  it('lies between −1 and 1, and equals the concordance of Fleiss and Cohen 1973: 2 cov / (var + var + (difference of means)²)', () => {
    fc.assert(fc.property(pairs, given => {
      const { value } = weighKappa(given)
      if (value === null) return
      const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
      const [a, b] = [mean(given.map(([one]) => one)), mean(given.map(([, other]) => other))]
      const of = (read: (pair: ScorePair) => number) => mean(given.map(read))
      const concordance = 2 * of(([x, y]) => (x - a) * (y - b)) / (of(([x]) => (x - a) ** 2) + of(([, y]) => (y - b) ** 2) + (a - b) ** 2)
      expect(Math.abs(value - concordance)).toBeLessThan(NOISE)
      expect(Math.abs(value)).toBeLessThanOrEqual(1 + NOISE)
    }))
  })
})

describe('findKappaBand', () => {
  it('reads the bands of Landis and Koch by the value that is shown', () => {
    expect([-0.2, 0, 0.2, 0.21, 0.4, 0.41, 0.6, 0.604, 0.606, 0.8, 0.81, 1].map(findKappaBand)).toEqual([
      'poor', 'slight', 'slight', 'fair', 'fair', 'moderate', 'moderate', 'moderate', 'substantial', 'substantial', 'almost-perfect', 'almost-perfect',
    ])
  })
})
