import { LEVELS, STRONG_INK } from '@/charts/ChartColours'
import { drawSvg, sizeOf } from '@/charts/drawChart'
import { estimateWidth } from '@/charts/wrapText'
import type { LadderBlock } from '@/sections/Section'
import { describe, expect, it } from 'vitest'
import { listFills, listTexts } from './readSvg'

const build = (parts: Partial<LadderBlock>): LadderBlock => ({
  kind: 'ladder', title: '等级阶梯', label: '十档中的第 5 档', grade: 5, range: null,
  levels: ['规范级', '场景级', '领域级', '平台级', '生态级'].map(title => ({ title, meaning: `${title}的含义` })), ...parts,
})
const draw = (parts: Partial<LadderBlock> = {}) => drawSvg(build(parts), '等级阶梯', estimateWidth)
const frames = (svg: string) => [...svg.matchAll(new RegExp(`stroke="${STRONG_INK}"`, 'g'))].length
const dashes = (svg: string) => [...svg.matchAll(/stroke-dasharray/g)].length

describe('drawLadder', () => {
  it('has ten numbered steps and the name and meaning of each level', () => {
    const texts = listTexts(draw())
    expect(texts.filter(text => /^\d+$/.test(text))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
    expect(texts).toEqual(expect.arrayContaining(['规范级', '规范级的含义', '生态级']))
  })

  it('fills the steps that are reached by the colour of their level, frames the present one and dashes the next', () => {
    const svg = draw({ grade: 5 })
    expect(listFills(svg).slice(0, 10)).toEqual([1, 1, 2, 2, 3, 1, 0, 0, 0, 0].map(level => LEVELS[level]?.fill))
    expect([frames(svg), dashes(svg)]).toEqual([1, 1])
  })

  it('dashes an uncertain range and frames nothing', () => {
    const svg = draw({ grade: null, range: { low: 0, high: 3 } })
    expect(listFills(svg).slice(0, 10)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0].map(level => LEVELS[level]?.fill))
    expect([frames(svg), dashes(svg)]).toEqual([0, 3])
  })

  it('fills nothing without a grade, and dashes none above the highest', () => {
    expect(dashes(draw({ grade: null }))).toBe(0)
    expect([frames(draw({ grade: 10 })), dashes(draw({ grade: 10 }))]).toEqual([1, 0])
  })

  it('grows with what the levels mean', () => {
    const height = (meaning: string) => sizeOf(build({ levels: [{ title: 'A', meaning }] })).height
    expect(height('suppliers and customers decide together with the plant')).toBeGreaterThan(height('short'))
    expect(height('')).toBeLessThan(height('short'))
  })
})
