import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareMinutes } from '@/domain/walk/shareMinutes'

describe('shareMinutes', () => {
  it('shares in proportion, and gives what rounding leaves over to those that lost most by it', () => {
    // 10 · 1/6 = 1.67, 10 · 2/6 = 3.33, 10 · 3/6 = 5.
    expect(shareMinutes(10, [1, 2, 3])).toEqual([2, 3, 5])
  })

  it('gives the earlier more where all lost the same', () => {
    expect(shareMinutes(5, [1, 1, 1])).toEqual([2, 2, 1])
  })

  it('gives nothing where nothing weighs anything', () => {
    expect([shareMinutes(10, [0, 0]), shareMinutes(10, [])]).toEqual([[0, 0], []])
  })

  it('adds up exactly, each within a minute of its share, in whole minutes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2000 }), fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 }), (total, weights) => {
      const shares = shareMinutes(total, weights)
      const whole = weights.reduce((sum, weight) => sum + weight, 0)

      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total)
      for (const [i, share] of shares.entries()) {
        expect(Number.isInteger(share)).toBe(true)
        expect(Math.abs(share - total * (weights[i] ?? 0) / whole)).toBeLessThan(1)
      }
    }))
  })
})
