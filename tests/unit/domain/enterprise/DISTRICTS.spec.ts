import { describe, expect, it } from 'vitest'
import { DISTRICTS } from '@/domain/enterprise/DISTRICTS'
import { enterpriseSchema } from '@/domain/enterprise/Enterprise'

describe('DISTRICTS', () => {
  it('lists 16 different codes', () => {
    expect(new Set(DISTRICTS.map(({ code }) => code)).size).toBe(16)
  })

  it('uses only codes that an enterprise may hold', () => {
    expect(DISTRICTS.filter(({ code }) => !enterpriseSchema.shape.district.safeParse(code).success)).toEqual([])
  })

  it('leaves out the codes of districts that were merged', () => {
    expect(DISTRICTS.filter(({ code }) => /^310(103|108|119|230)$/.test(code))).toEqual([])
  })

  it.each(['zh', 'en'] as const)('gives every district a name of its own (%s)', (language) => {
    expect(new Set(DISTRICTS.map(district => district[language].trim()).filter(Boolean)).size).toBe(DISTRICTS.length)
  })
})
