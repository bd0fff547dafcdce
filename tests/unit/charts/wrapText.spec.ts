import { estimateWidth, wrapText } from '@/charts/wrapText'
import { describe, expect, it } from 'vitest'

describe('estimateWidth', () => {
  it.each([
    ['数字化', 'normal 12px serif', 36], ['abc', '10px serif', 16.8], ['A厂', '600 20.5px serif', 31.98], ['，。', '10px serif', 20], ['', '10px serif', 0], ['字', 'a font without a size', 12],
  ])('takes %j in %j for %d', (text, font, width) => {
    expect(estimateWidth(text, font)).toBeCloseTo(width, 2)
  })
})

describe('wrapText', () => {
  const wrap = (text: string, width: number, most = 9) => wrapText(text, width, 10, most)

  it('breaks Chinese where the line is full', () => {
    expect(wrap('跨部门沿流程贯通', 40)).toEqual(['跨部门沿', '流程贯通'])
  })

  it('breaks Latin between words', () => {
    expect(wrap('single scenarios run on a system', 60)).toEqual(['single', 'scenarios', 'run on a', 'system'])
  })

  it('breaks a word that is too long for any line', () => {
    expect(wrap('x'.repeat(60), 150)).toEqual(['x'.repeat(24), 'x'.repeat(24), 'x'.repeat(12)])
  })

  it('says with dots that there is more than it may show', () => {
    expect(wrap('跨部门沿流程贯通到底', 40, 2)).toEqual(['跨部门沿', '流程贯…'])
    expect(wrap('跨部门沿', 40, 1)).toEqual(['跨部门沿'])
  })

  it('keeps signs of two units whole, and writes nothing for nothing', () => {
    expect(wrap('😀😀😀', 12)).toEqual(['😀', '😀', '😀'])
    expect(wrap('', 40)).toEqual([])
  })
})
