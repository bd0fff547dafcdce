import { describe, expect, it } from 'vitest'
import { DIVISIONS } from '@/domain/enterprise/DIVISIONS'
import { enterpriseSchema } from '@/domain/enterprise/Enterprise'

describe('DIVISIONS', () => {
  it('lists C13 to C43 in order without a gap', () => {
    expect(DIVISIONS.map(({ code }) => code)).toEqual(Array.from({ length: 31 }, (_, i) => `C${13 + i}`))
  })

  it('uses only codes that an enterprise may hold', () => {
    expect(DIVISIONS.filter(({ code }) => !enterpriseSchema.shape.division.safeParse(code).success)).toEqual([])
  })

  it.each(['zh', 'en'] as const)('gives every division a name of its own (%s)', (language) => {
    expect(new Set(DIVISIONS.map(division => division[language].trim()).filter(Boolean)).size).toBe(DIVISIONS.length)
  })
})
