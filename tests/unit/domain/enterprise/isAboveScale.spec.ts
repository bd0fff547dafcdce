import { describe, expect, it } from 'vitest'
import { isAboveScale } from '@/domain/enterprise/isAboveScale'

describe('isAboveScale', () => {
  it('is true from 20 million yuan on', () => {
    expect(isAboveScale(2000)).toBe(true)
  })

  it.each([1999.99, 0])('is false below 20 million yuan (%d ten thousand)', (revenue) => {
    expect(isAboveScale(revenue)).toBe(false)
  })

  it('is null while the revenue is missing', () => {
    expect(isAboveScale(undefined)).toBeNull()
  })
})
