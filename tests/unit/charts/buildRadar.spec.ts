import type { ChartSize } from '@/charts/buildRadar'
import { buildRadar, wrapLabel } from '@/charts/buildRadar'
import { describe, expect, it } from 'vitest'
import { COLOURS } from './COLOURS'

const LABELS = ['轴0', '轴1', '轴2']
const build = (...values: (number | null)[]) => buildRadar({ is: 'radar', labels: LABELS.slice(0, values.length), series: [{ name: '本厂', values }] }, COLOURS, 'large')
const buildTwo = (size: ChartSize = 'large') => buildRadar({ is: 'radar', labels: LABELS, series: [{ name: '本厂', values: [62.5, 0, 30] }, { name: '均值', values: [40, null, 50] }] }, COLOURS, size)
const buildNamed = (labels: string[]) => buildRadar({ is: 'radar', labels, series: [] }, COLOURS, 'large').options?.scales?.r

describe('buildRadar', () => {
  it('has a label with the rounded score for every axis', () => {
    expect(build(62.5, 0, null).data.labels).toEqual([['轴0', '63'], ['轴1', '0'], ['轴2', '–']])
  })

  it('has names alone at the axes where several series would fight for them, and a legend', () => {
    const { data, options } = buildTwo()
    expect(data.labels).toEqual([['轴0'], ['轴1'], ['轴2']])
    expect(data.datasets.map(({ label }) => label)).toEqual(['本厂', '均值'])
    expect([options?.plugins?.legend?.display, build(3).options?.plugins?.legend?.display]).toEqual([true, false])
  })

  it('has the numbers of the rows of its table for names on a phone', () => {
    expect(buildTwo('narrow').data.labels).toEqual(['1', '2', '3'])
  })

  it('draws no score as a hole, never as 0', () => {
    const [dataset] = build(62.5, 0, null).data.datasets
    expect(dataset).toMatchObject({ data: [62.5, 0, null], spanGaps: false })
  })

  it('fills the first series alone, and no area across a hole', () => {
    expect(buildTwo().data.datasets.map(({ fill }) => fill)).toEqual([true, false])
    expect(build(62.5, 0, null).data.datasets[0]?.fill).toBe(false)
  })

  it('always spans 0 to 100 with a ring at each level, so that two radars can be compared', () => {
    expect(build(3).options?.scales?.r).toMatchObject({ min: 0, max: 100, ticks: { stepSize: 20 } })
  })

  it('stands still, for paper and for readers who ask for less motion', () => {
    expect(build(3).options).toMatchObject({ animation: false, events: [] })
  })

  it('takes the colours it is given', () => {
    const { data, options } = build(3)
    expect(data.datasets[0]).toMatchObject({ borderColor: '#123456', backgroundColor: '#12345642' })
    expect(options?.scales?.r).toMatchObject({ pointLabels: { color: '#333333' }, grid: { color: '#cccccc' } })
  })

  it('writes many Latin names smaller, which run into each other at full size', () => {
    const names = (n: number, name: string) => Array.from({ length: n }, (_, i) => `${name} ${i}`)
    const sizes = [names(12, 'Segment'), names(13, 'Segment'), names(13, '环节')].map(labels => buildNamed(labels)?.pointLabels)
    expect(sizes).toMatchObject([{ font: { size: 12.5 } }, { font: { size: 10 } }, { font: { size: 12.5 } }])
  })

  it('leaves what it was given as it was', () => {
    const values = Object.freeze([1, 2, 3])
    expect(buildRadar({ is: 'radar', labels: Object.freeze([...LABELS]), series: [{ name: '本厂', values }] }, COLOURS, 'large').data.datasets[0]?.data).not.toBe(values)
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
