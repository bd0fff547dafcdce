import { parseCount } from '@/components/enterprise/parseCount'
import { describe, expect, it } from 'vitest'

describe('parseCount', () => {
  it.each([['1,200人', 1200], ['1200 名', 1200], ['１２０台', 120], ['35台（套）', 35], ['1.2万人', 12000], ['0', 0], ['10000000', 10_000_000]])('reads %s as %d', (text, value) => {
    expect(parseCount(text)).toEqual({ ok: true, value })
  })

  it.each(['', '  ', '\u3000'])('takes an empty text as no value', (text) => {
    expect(parseCount(text)).toEqual({ ok: true, value: undefined })
  })

  it.each([
    ['三百', { code: 'form/not-a-number', text: '三百', example: '1200' }],
    ['12.5', { code: 'form/not-whole', text: '12.5' }],
    ['-1', { code: 'form/below', least: 0 }],
    ['10000001', { code: 'form/above', most: 10_000_000 }],
  ])('says what is wrong with %s', (text, error) => {
    expect(parseCount(text)).toEqual({ ok: false, error })
  })

  it('keeps to other limits when they are given', () => {
    expect(parseCount('0', { least: 1, most: 999 })).toEqual({ ok: false, error: { code: 'form/below', least: 1 } })
    expect(parseCount('1000', { least: 1, most: 999 })).toEqual({ ok: false, error: { code: 'form/above', most: 999 } })
  })
})
