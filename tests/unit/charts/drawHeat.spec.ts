import { EMPTY, LEVELS, PAPER_GROUND } from '@/charts/ChartColours'
import { drawSvg, sizeOf } from '@/charts/drawChart'
import { estimateWidth } from '@/charts/wrapText'
import type { HeatBlock, HeatCell } from '@/sections/Section'
import { describe, expect, it } from 'vitest'
import { listFills, listTexts } from './readSvg'

const cell = (number: number, mark: HeatCell['mark'], isApplicable = true): HeatCell => ({
  id: `scenario-${number}`, number: `#${number}`, label: '', text: mark ? `L${mark.level}` : isApplicable ? '·' : '–', mark, isApplicable, trace: { kind: 'score', node: 'x', reading: 'point' },
})
const full = (level: number) => ({ level, isHalf: false })
const build = (rows: HeatBlock['rows']): HeatBlock => ({ kind: 'heat', id: 'heat', title: '热力图', rows, keys: ['未开展', '1 规范级'], words: { partial: '局部', na: '不适用', open: '未评' } })
const draw = (rows: HeatBlock['rows']) => drawSvg(build(rows), '热力图', estimateWidth)
const EMPTY_MAP = draw([])
/** What a map has beyond the one without any row, which is its key alone. */
const countMore = (svg: string, part: string) => svg.split(part).length - EMPTY_MAP.split(part).length

describe('drawHeat', () => {
  it('has the title of every row, the number and level of every cell, and the key', () => {
    const texts = listTexts(draw([{ title: '画图', cells: [cell(1, full(3)), cell(2, null)] }, { title: '仓库', cells: [cell(5, null, false)] }]))
    expect(texts).toEqual(['画图', '#1', 'L3', '#2', '·', '仓库', '#5', '–', '未开展', '1 规范级', '局部', '不适用', '未评'])
  })

  it('fills a cell by its level, and hatches it for “in places only”', () => {
    const [first] = listFills(draw([{ title: 'A', cells: [cell(1, full(4))] }]))
    expect(first).toBe(LEVELS[4].fill)
    const stripes = (isHalf: boolean) => countMore(draw([{ title: 'A', cells: [cell(1, { level: 4, isHalf })] }]), `fill="${PAPER_GROUND}" stroke="none"`)
    expect([stripes(false), stripes(true) > 3]).toEqual([0, true])
  })

  it('fills nothing that has no level: an open cell has an edge, one that does not apply a dashed one', () => {
    const svgOf = (isApplicable: boolean) => draw([{ title: 'A', cells: [cell(1, null, isApplicable)] }])
    expect([true, false].map(isApplicable => [countMore(svgOf(isApplicable), `stroke="${EMPTY.edge}"`), countMore(svgOf(isApplicable), 'stroke-dasharray')])).toEqual([[1, 0], [1, 1]])
  })

  it('breaks a row of many cells instead of running out of the picture', () => {
    const many = build([{ title: 'A', cells: Array.from({ length: 40 }, (_, i) => cell(i, full(1))) }])
    const { width, height } = sizeOf(many)
    const svg = drawSvg(many, '热力图', estimateWidth)
    const points = [...svg.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    expect(points.every(([x = 0, y = 0]) => x <= width && y <= height)).toBe(true)
    expect(height).toBeGreaterThan(sizeOf(build([{ title: 'A', cells: [cell(1, full(1))] }])).height)
  })

  it('stands in two columns, each row in one of them', () => {
    const rows = Array.from({ length: 16 }, (_, i) => ({ title: `环节${i}`, cells: [cell(i, full(2))] }))
    const lefts = [...draw(rows).matchAll(/<text x="([\d.]+)"[^>]*>环节\d+</g)].map(([, x]) => Number(x))
    expect([lefts.filter(x => x < 100).length, lefts.filter(x => x > 400).length]).toEqual([8, 8])
  })

  it('draws its key alone where there is nothing to show', () => {
    expect(listTexts(EMPTY_MAP)).toEqual(['未开展', '1 规范级', '局部', '不适用', '未评'])
  })
})
