import { buildBasis, isBasis } from '@/domain/portfolio/AssessmentStanding'
import { describe, expect, it } from 'vitest'

const basis = buildBasis('2025-05-01T08:00:00.000Z', 'a1')

describe('isBasis', () => {
  it('holds while neither the content nor the tree has changed', () => {
    expect(isBasis(basis, '2025-05-01T08:00:00.000Z', 'a1')).toBe(true)
  })

  it.each([['2025-05-01T08:00:00.001Z', 'a1'], ['2025-05-01T08:00:00.000Z', 'a2'], ['2025-05-01T08:00:00.000Z', 'a']])('does not hold for a content of %s or the tree %s', (time, hash) => {
    expect(isBasis(basis, time, hash)).toBe(false)
  })

  it('goes by the time while the tree is not known', () => {
    expect(isBasis(basis, '2025-05-01T08:00:00.000Z', undefined)).toBe(true)
    expect(isBasis(basis, '2025-05-02T08:00:00.000Z', undefined)).toBe(false)
  })

  it('does not hold for what another shape of the cache says', () => {
    expect(isBasis(basis.replace(/^\d+/, '0'), '2025-05-01T08:00:00.000Z', 'a1')).toBe(false)
    expect(isBasis(basis.replace(/^\d+/, '0'), '2025-05-01T08:00:00.000Z', undefined)).toBe(false)
  })
})
