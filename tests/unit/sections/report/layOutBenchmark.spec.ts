import { layOutBenchmark } from '@/sections/report/layOutBenchmark'
import { compareWithBenchmark } from '@/domain/benchmark/compareWithBenchmark'
import type { Benchmark } from '@/domain/benchmark/Benchmark'
import { buildReport } from '@/domain/report/buildReport'
import { formatDay } from '@/messages/format'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { buildBenchmark, group } from '../../domain/benchmark/buildBenchmark'
import { ALL, assess, FEW, report, RUBRIC } from '../../../ui/buildCase'
import { blocksOf, cellOf, EN, readHeads, readRows, sayings, tableOf, ZH } from '../buildOutline'

/** Total 31, design 52, making 10, shipping N/A. Fewer than ten of the twenty have a score for making, and fewer than five for shipping. */
const BRANCHES = { total: { mean: 25, quartiles: [15, 25, 31] as [number, number, number] }, design: { mean: 60, quartiles: [40, 55, 70] as [number, number, number] }, make: { n: 6, mean: 12 } }
const ALL_GROUP = buildBenchmark([group('all', { by: 'all' }, BRANCHES)])
const lay = (file: Benchmark = ALL_GROUP, answers: Record<string, QuickAnswer> = ALL, voice = ZH) => layOutBenchmark(compareWithBenchmark(file, report(answers), assess(answers).enterprise), voice)
const place = (total: { mean: number, quartiles?: [number, number, number] }, voice = ZH) => sayings(lay(buildBenchmark([group('all', { by: 'all' }, { total })]), ALL, voice), 'sentence')[0]

describe('layOutBenchmark', () => {
  it('shows every part beside the mean of the group, with a reason where the group is too small', () => {
    const table = tableOf(lay(), 'benchmark-table')
    expect(readHeads(table)).toEqual(['项目', '本厂', '均值', '相差', '下四分位 · 中位 · 上四分位', '家数'])
    expect(readRows(table)).toEqual([
      ['总分', '31.00', '25', '+6.00', '15 · 25 · 31', '20'], ['设计', '52.00', '60', '−8.00', '40 · 55 · 70', '20'], ['制造', '10.00', '12', '−2.00', '–', '6'], ['发货', '–', '– | 不足 5 家', '–', '–', '–'],
    ])
    expect(table.rows.map(({ mark }) => mark)).toEqual(['total', undefined, undefined, undefined])
    expect(cellOf(table, 'design', 'score')).toMatchObject({ value: expect.closeTo(52, 9), trace: { kind: 'score', node: 'design', reading: 'point' } })
  })

  it('draws the parts without the whole, with holes', () => {
    expect(blocksOf(lay(), 'chart')[0]?.chart).toEqual({
      is: 'radar', labels: ['设计', '制造', '发货'], series: [{ name: '本厂', values: [expect.closeTo(52, 9), 10, null] }, { name: 'all组', values: [60, 12, null] }],
    })
  })

  it('leaves segments to the table, which would crowd the chart', () => {
    const rubric = { ...RUBRIC, views: [{ title: { zh: '方面', en: 'Aspects' }, branches: ['design', 'make'] }, { title: { zh: '环节', en: 'Segments' }, branches: ['drawing'] }] }
    const section = layOutBenchmark(compareWithBenchmark(ALL_GROUP, buildReport(rubric, assess(ALL)), assess(ALL).enterprise), ZH)
    expect(blocksOf(section, 'chart')[0]?.chart.labels).toEqual(['设计', '制造', '发货'])
    expect(tableOf(section, 'benchmark-table').rows.map(({ id }) => id)).toEqual(['total', 'design', 'make', 'ship', 'drawing'])
  })

  it('says with how many it compares, how far apart the two are and where the plant lies', () => {
    expect(place(BRANCHES.total)).toBe('在all组的 20 家中，本厂总分 31 分，比均值 25 分高 6 分。处在中间偏上。')
    expect(place({ mean: 40, quartiles: [32, 40, 50] })).toBe('在all组的 20 家中，本厂总分 31 分，比均值 40 分低 9 分。处在后四分之一。')
    expect(place({ mean: 31, quartiles: [30, 32, 50] })).toBe('在all组的 20 家中，本厂总分 31 分，与均值持平。处在中间偏下。')
    expect(place({ mean: 20, quartiles: [10, 20, 30] }, EN)).toBe('Among 20 enterprises of group all this plant scores 31, 11 above the mean of 20. It lies in the top quarter.')
  })

  it('compares whole points with whole points', () => {
    // 0.4 · 52 + 0.4 · 30 and 0.2 · 20: 36.8.
    const answers = { ...ALL, 'scenario-3': 3, 'scenario-4': 3, 'scenario-5': 2 }
    expect(sayings(lay(buildBenchmark([group('all', { by: 'all' }, { total: { mean: 37 } })]), answers), 'sentence')).toEqual(['在all组的 20 家中，本厂总分 37 分，与均值持平。'])
  })

  it('tells how to read the chart', () => {
    expect(blocksOf(lay(ALL_GROUP, ALL, EN), 'chart')[0]?.sentence).toMatch(/^Solid: this plant\. Dashed: the mean of the group\./)
  })

  it('has no difference to what is absent', () => {
    expect(readRows(tableOf(lay(buildBenchmark([group('all', { by: 'all' }, { total: { mean: 30 } })])), 'benchmark-table'))[2]).toEqual(['制造', '10.00', '– | 不足 5 家', '–', '–', '–'])
  })

  it('places nobody among fewer than ten', () => {
    expect(place({ mean: 25 })).toBe('在all组的 20 家中，本厂总分 31 分，比均值 25 分高 6 分。')
  })

  it('compares parts alone where one side has no overall score', () => {
    expect(sayings(lay(ALL_GROUP, FEW), 'sentence')).toEqual(['all组共 20 家；本厂或该组没有总分，只能比较各分项。'])
    expect(readRows(tableOf(lay(ALL_GROUP, FEW), 'benchmark-table')).slice(0, 2)).toEqual([['总分', '–', '25', '–', '15 · 25 · 31', '20'], ['设计', '60.00', '60', '0', '40 · 55 · 70', '20']])
    expect(sayings(lay(buildBenchmark([group('all', { by: 'all' }, { design: { mean: 60 } })]), ALL, EN), 'sentence')).toEqual(['group all: 20 enterprises. There is no overall score on one side, so that only parts compare.'])
  })

  it('always says where the figures come from and what the rules are', () => {
    const source = (voice: typeof ZH, open: string, close: string) => `${open}${formatDay(voice.language, ALL_GROUP.madeAt)}${close}`
    expect(sayings(lay(), 'small')).toEqual([`${source(ZH, '来源：2024 年对标（市经信委，2024，', ' 编制）。')} 均值与四分位为整数分；不足 5 家的分组不出现，不足 10 家的不给四分位。`])
    expect(sayings(lay(ALL_GROUP, ALL, EN), 'small')).toEqual([`${source(EN, 'Source: 2024 年对标 (市经信委, 2024, made ', ').')} Whole points; groups of fewer than 5 are absent, and quartiles need 10.`])
  })

  it('warns of another version of the standard', () => {
    const other = lay(buildBenchmark([group('all', { by: 'all' }, BRANCHES)], { rubric: { id: 'test-standard', version: '0.9.0' } }))
    expect(sayings(other, 'note')).toEqual(['对标文件用的是同一标准的 0.9.0 版，与本报告的版本不同，比较时请留意。'])
    expect(blocksOf(other, 'chart')).toHaveLength(1)
    expect(sayings(lay(), 'note')).toEqual([])
  })

  it('compares nothing with another standard', () => {
    const other = lay(buildBenchmark(undefined, { rubric: { id: 'scenarios-45', version: '1.0.0' } }))
    expect(sayings(other, 'note')).toEqual(['对标文件用的是另一套标准（scenarios-45 1.0.0），与这份报告不能相比。请换一份对标文件，或在上方换一套标准。'])
    expect(blocksOf(other, 'chart')).toEqual([])
    expect(sayings(other, 'small')).toHaveLength(1)
  })

  it('says what is missing where the enterprise belongs to no group', () => {
    expect(sayings(lay(buildBenchmark([group('songjiang', { by: 'district', value: '310117' })])), 'note')).toEqual([expect.stringContaining('没有本企业所属的分组')])
  })
})
