import { buildRadar, wrapLabel } from '@/charts/buildRadar'
import { describe, expect, it } from 'vitest'

const COLOURS = { line: '#123456', fill: '#12345642', grid: '#cccccc', text: '#333333', sans: 'sans-serif' }
const build = (...scores: (number | null)[]) => buildRadar(scores.map((score, i) => ({ label: `轴${i}`, score })), COLOURS, 'large')

describe('buildRadar', () => {
  it('has a label with the rounded score for every axis', () => {
    expect(build(62.5, 0, null).data.labels).toEqual([['轴0', '63'], ['轴1', '0'], ['轴2', '–']])
  })

  it('draws no score as a hole, never as 0', () => {
    expect(build(62.5, 0, null).data.datasets.map(({ data }) => data)).toEqual([[62.5, 0, null]])
  })

  it('always spans 0 to 100 with a ring at each level, so that two radars can be compared', () => {
    expect(build(3).options.scales?.r).toMatchObject({ min: 0, max: 100, ticks: { stepSize: 20 } })
  })

  it('stands still, for paper and for readers who ask for less motion', () => {
    expect(build(3).options).toMatchObject({ animation: false, events: [] })
  })

  it('takes the colours it is given', () => {
    const { data, options } = build(3)
    expect(data.datasets[0]).toMatchObject({ borderColor: '#123456', backgroundColor: '#12345642' })
    expect(options.scales?.r).toMatchObject({ pointLabels: { color: '#333333' }, grid: { color: '#cccccc' } })
  })
})

describe('wrapLabel', () => {
  it.each([
    ['设备管理', ['设备管理']],
    ['产品全生命周期', ['产品全生命周期']],
    ['供应链采购与交付管理', ['供应链采购', '与交付管理']],
    ['供应链采购与交付呀', ['供应链采购', '与交付呀']],
    ['Supply chain', ['Supply chain']],
    ['Product life cycle management', ['Product life', 'cycle management']],
    ['Digital capability', ['Digital', 'capability']],
    ['Environmental protection', ['Environmental', 'protection']],
    ['Telecommunications', ['Telecommunications']],
    ['', ['']],
  ])('wraps %j', (label, lines) => {
    expect(wrapLabel(label)).toEqual(lines)
  })
})
