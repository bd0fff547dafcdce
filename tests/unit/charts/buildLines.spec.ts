import { buildLines } from '@/charts/buildLines'
import { describe, expect, it } from 'vitest'
import { COLOURS } from './COLOURS'

const PERIODS = ['2022', '2023', '2024']
const build = (...series: (number | null)[][]) => buildLines({ is: 'line', labels: PERIODS, series: series.map((values, i) => ({ name: `线${i}`, values })) }, COLOURS, 'large')

describe('buildLines', () => {
  it('has a line for every series over the periods', () => {
    const { type, data } = build([31, 40, 46.5], [52, 52, 60])
    expect([type, data.labels, data.datasets.map(({ label }) => label)]).toEqual(['line', PERIODS, ['线0', '线1']])
  })

  it('leaves a hole for a period without a score, never 0 and never a line across', () => {
    expect(build([31, null, 46.5]).data.datasets[0]).toMatchObject({ data: [31, null, 46.5], spanGaps: false })
  })

  it('shows a part of the scale where that is asked for, and labels of two lines', () => {
    const { data, options } = buildLines({ is: 'line', labels: ['现在\n第 4 档', '第 1 批'], range: [30, 60], series: [{ name: '总分', values: [38, 46] }] }, COLOURS, 'small')
    expect(data.labels).toEqual([['现在', '第 4 档'], '第 1 批'])
    expect(options?.scales?.y).toMatchObject({ min: 30, max: 60, ticks: { stepSize: 10 } })
  })

  it('always spans 0 to 100 with a line at each level', () => {
    expect(build([31]).options?.scales?.y).toMatchObject({ min: 0, max: 100, ticks: { stepSize: 20 } })
  })

  it('draws the first one stronger than the others', () => {
    const [first, second] = build([31], [52]).data.datasets.map(({ borderWidth }) => Number(borderWidth))
    expect(first).toBeGreaterThan(second ?? Infinity)
  })

  it('needs a legend from the second line on', () => {
    expect([build([31]), build([31], [52])].map(({ options }) => options?.plugins?.legend?.display)).toEqual([false, true])
  })

  it('stands still and takes the colours it is given', () => {
    const { data, options } = build([31], [52])
    expect(options).toMatchObject({ animation: false, events: [], scales: { x: { ticks: { color: '#333333' }, grid: { color: '#cccccc' } } } })
    expect(data.datasets.map(({ borderColor }) => borderColor)).toEqual(['#123456', '#aaaaaa'])
  })
})
