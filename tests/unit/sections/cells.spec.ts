import { changeCell, DASH, findChange, formatPercent, formatSigned, numberCell, textCell } from '@/sections/cells'
import { describe, expect, it } from 'vitest'

const TRACE = { kind: 'gap', indicator: 'a' } as const

describe('textCell', () => {
  it('puts a dash where there is nothing, and keeps what is said beside it', () => {
    expect(textCell('画图', { link: 'a' })).toEqual({ text: '画图', link: 'a' })
    expect(textCell('', { more: ['未评'] })).toEqual({ text: DASH, more: ['未评'] })
  })
})

describe('numberCell', () => {
  it('shows two decimals and keeps the whole number behind them', () => {
    expect(numberCell(200 / 3)).toEqual({ text: '66.67', value: 200 / 3 })
    expect(numberCell(200 / 3, { decimals: 0, trace: TRACE })).toEqual({ text: '67', value: 200 / 3, trace: TRACE })
  })

  it('has a dash, its reason and nothing to open where there is no number', () => {
    expect(numberCell(null, { trace: TRACE, why: '未评' })).toEqual({ text: DASH, more: ['未评'], tone: 'muted' })
    expect(numberCell(null)).toEqual({ text: DASH, tone: 'muted' })
  })

  it('takes 0 for a number', () => {
    expect(numberCell(0, { why: '未评' })).toEqual({ text: '0.00', value: 0 })
  })

  it('never shows a loss that is too small to show', () => {
    expect(numberCell(-1e-9).text).toBe('0.00')
  })
})

describe('findChange', () => {
  it('is what a reader finds who subtracts the numbers that are shown', () => {
    expect([findChange(28.534, 38.526), findChange(10, 10.004), findChange(3.4, 5.6, 0)]).toEqual([10, 0, 3])
  })

  it('is nothing where a number is missing', () => {
    expect([findChange(null, 1), findChange(1, undefined), findChange(null, null)]).toEqual([null, null, null])
  })
})

describe('changeCell', () => {
  it.each([
    [10, '+10.00', 'good'], [-10, '−10.00', 'bad'], [0.005, '+0.01', 'good'], [0.0049, '0', 'muted'], [-0.0049, '0', 'muted'], [-1e-14, '0', 'muted'], [0, '0', 'muted'],
  ])('shows %d as %s, %s', (value, text, tone) => {
    expect(changeCell(value)).toEqual({ text, value, tone })
  })

  it.each([[0.04, 1, '0', 'muted'], [-0.04, 1, '0', 'muted'], [-0.06, 1, '−0.1', 'bad'], [0.4, 0, '0', 'muted'], [7.6, 0, '+8', 'good'], [-7.6, 0, '−8', 'bad']])('rounds to what is shown: %d with %i decimals is %s', (value, decimals, text, tone) => {
    expect(changeCell(value, undefined, decimals)).toEqual({ text, value, tone })
  })

  it('opens where it is told to, also where nothing changed', () => {
    expect([changeCell(1, TRACE).trace, changeCell(0, TRACE).trace]).toEqual([TRACE, TRACE])
  })

  it('has a dash and nothing to open where there is nothing to compare', () => {
    expect(changeCell(null, TRACE)).toEqual({ text: DASH, tone: 'muted' })
  })
})

describe('formatSigned', () => {
  it.each([[5.5, '+5.50'], [-5.5, '−5.50'], [0, '+0.00'], [-1e-14, '+0.00'], [-0.004, '+0.00'], [-0.006, '−0.01']])('writes %d as %s', (value, text) => {
    expect(formatSigned(value)).toBe(text)
  })
})

describe('formatSigned with other decimals', () => {
  it.each([[-0.04, 1, '+0.0'], [-0.05, 1, '+0.0'], [-0.06, 1, '−0.1'], [1 / 6, 4, '+0.1667'], [-0.4, 0, '+0']])('writes %d with %i decimals as %s', (value, decimals, text) => {
    expect(formatSigned(value, decimals)).toBe(text)
  })
})

describe('formatPercent', () => {
  it('takes a share of one', () => {
    expect([formatPercent(0.5), formatPercent(2 / 3), formatPercent(2 / 3, 0)]).toEqual(['50.0 %', '66.7 %', '67 %'])
  })
})
