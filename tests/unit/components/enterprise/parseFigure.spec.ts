import { parseFigure } from '@/components/enterprise/parseFigure'
import { describe, expect, it } from 'vitest'

describe('parseFigure', () => {
  it.each([['98.5', 98.5], ['98.5%', 98.5], ['98.5％', 98.5], ['-3', -3], ['45', 45]])('reads %s as %d', (text, value) => {
    expect(parseFigure(text, ['%'])).toEqual({ ok: true, value })
  })

  it('understands the unit in any of its spellings', () => {
    expect(parseFigure('0.8 T co2/万元', ['t CO2/万元', '吨 CO₂/万元'])).toEqual({ ok: true, value: 0.8 })
    expect(parseFigure('0.8吨CO₂/万元', ['t CO2/万元', '吨 CO₂/万元'])).toEqual({ ok: true, value: 0.8 })
  })

  it('takes an empty text as no value', () => {
    expect(parseFigure('', ['%'])).toEqual({ ok: true, value: undefined })
  })

  it.each([
    ['很高', { code: 'form/not-a-number', text: '很高', example: '12.5' }],
    ['9'.repeat(400), { code: 'form/above', most: 1e12 }],
    [`-${'9'.repeat(400)}`, { code: 'form/below', least: -1e12 }],
  ])('refuses what could not be stored', (text, error) => {
    expect(parseFigure(text, ['%'])).toEqual({ ok: false, error })
  })
})
