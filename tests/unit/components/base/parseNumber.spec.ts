import { parseNumber } from '@/components/base/parseNumber'
import { describe, expect, it } from 'vitest'

const parse = (text: string, isWhole = false) => parseNumber(text, { most: 1000, isWhole })

describe('parseNumber', () => {
  it.each([['', null], ['  ', null], ['0', 0], ['12.5', 12.5], ['1,000', 1000], ['１２', 12]])('reads %j as %j', (text, value) => {
    expect(parse(text)).toBe(value)
  })

  it.each(['许多', '1,2', '-1', '1000.01', '1e3'])('does not take %j', text => {
    expect(parse(text)).toBe('bad')
  })

  it('takes no part and no nothing where people are counted', () => {
    expect(['1', '1000', '', '0', '2.5', '1001'].map(text => parse(text, true))).toEqual([1, 1000, null, 'bad', 'bad', 'bad'])
  })
})
