import { describe, expect, it } from 'vitest'
import { DIVISIONS } from '@/domain/enterprise/DIVISIONS'
import { INDUSTRIES } from '@/domain/enterprise/Enterprise'
import { suggestIndustry } from '@/domain/enterprise/suggestIndustry'

describe('suggestIndustry', () => {
  it('has a suggestion for every division', () => {
    expect(DIVISIONS.filter(({ code }) => suggestIndustry(code) === null)).toEqual([])
  })

  it('reaches all seven industries, and never the group headquarters', () => {
    const suggested = new Set(DIVISIONS.map(({ code }) => suggestIndustry(code)))
    expect(suggested).toEqual(new Set(INDUSTRIES.filter(industry => industry !== 'group-hq')))
  })

  it.each([
    ['a car maker', 'C36', 'automotive'],
    ['a chip maker', 'C39', 'electronics'],
    ['a drug maker', 'C27', 'biomedicine'],
    ['a refinery', 'C25', 'energy'],
    ['a machine builder', 'C34', 'major-equipment'],
    ['a chemical works', 'C26', 'advanced-materials'],
    ['a dressmaker', 'C18', 'fashion-consumer'],
  ])('suggests for %s of %s the industry %s', (_, division, industry) => {
    expect(suggestIndustry(division)).toBe(industry)
  })

  it.each(['C12', 'C44', 'c36', 'toString', ''])('suggests nothing for "%s", which is no manufacturing division', (division) => {
    expect(suggestIndustry(division)).toBeNull()
  })
})
