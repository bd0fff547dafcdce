import { readNumber } from '@/components/enterprise/readNumber'
import { describe, expect, it } from 'vitest'

describe('readNumber', () => {
  it.each([
    ['1200', 1200], ['1,200', 1200], ['12,345,678.5', 12345678.5], ['1,2000', 12000], ['１，２００', 1200], [' 1 200 ', 1200], ['1\u30002', 12],
    ['12。5', 12.5], ['１２．５', 12.5], ['+3', 3], ['-3.5', -3.5], ['－3', -3], ['−3', -3], ['007', 7],
  ])('reads %s as %d', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })

  it.each(['', '约300', '1,2', '1,20,000', '12,00', '1.2.3', '.5', '5.', '三百', '1e3', '0x10', '--3', '3-5', 'NaN', 'Infinity', '10%'])('does not guess what %s means', (text) => {
    expect(readNumber(text)).toBeNull()
  })

  it('takes the unit behind the figure for what it is worth, the longest name first', () => {
    const units = { 元: 0.0001, 万元: 1 }
    expect(readNumber('5 万元', units)).toBe(5)
    expect(readNumber('50000元', units)).toBe(5)
  })

  it('does not leave a tail of digits when it converts', () => {
    expect(readNumber('1.23456亿', { 亿: 10_000 })).toBe(12345.6)
  })

  it('does not read a unit alone as a number', () => {
    expect(readNumber('万元', { 万元: 1 })).toBeNull()
  })

  it('has no negative zero, which would be another value when compared', () => {
    expect(Object.is(readNumber('-0'), 0)).toBe(true)
  })
})
