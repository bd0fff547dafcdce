import { parseAmount } from '@/components/enterprise/parseAmount'
import { describe, expect, it } from 'vitest'

describe('parseAmount', () => {
  it.each([
    ['8600', 8600], ['8,600.5', 8600.5], ['8600万元', 8600], ['8600 万', 8600], ['1.2亿', 12000], ['1.2 亿元', 12000], ['12,345,678元', 1234.5678], ['0', 0], ['1000000000', 1e9],
  ])('reads %s as %d in 万元', (text, value) => {
    expect(parseAmount(text)).toEqual({ ok: true, value })
  })

  it('takes an empty text as no value', () => {
    expect(parseAmount(' ')).toEqual({ ok: true, value: undefined })
  })

  it.each([
    ['约8600', { code: 'form/not-a-number', text: '约8600', example: '8600' }],
    ['1.2亿万元', { code: 'form/not-a-number', text: '1.2亿万元', example: '8600' }],
    ['-5', { code: 'form/below', least: 0 }],
    ['1000000001', { code: 'form/above', most: 1e9 }],
  ])('says what is wrong with %s', (text, error) => {
    expect(parseAmount(text)).toEqual({ ok: false, error })
  })
})
