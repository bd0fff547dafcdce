import { layOutPeriods, layOutTrend } from '@/sections/report/layOutTrend'
import type { Trend } from '@/domain/report/compareReports'
import { compareReports } from '@/domain/report/compareReports'
import { buildReport } from '@/domain/report/buildReport'
import type { Report } from '@/domain/report/Report'
import type { Rubric } from '@/domain/rubric/Rubric'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { ALL, assess, FEW, RUBRIC } from '../../../ui/buildCase'
import { blocksOf, cellOf, EN, readHeads, readRows, sayings, tableOf, ZH } from '../buildOutline'

/** (40 · 52 + 40 · 30) / 80 = 41: making is up from 10 to 30. */
const BETTER = { ...ALL, 'scenario-3': 6 }
/** Design weighs 60 and making 20: (60 · 52 + 20 · 30) / 80 = 46.5. */
const OTHER: Rubric = {
  ...RUBRIC, version: '2.0.0', hash: 'other',
  root: { ...RUBRIC.root, children: RUBRIC.root.children.map(child => ({ ...child, weight: child.id === 'design' ? 60 : 20 })) },
}
const ZEROS = Object.fromEntries([1, 2, 3, 4, 5].map(i => [`scenario-${i}`, 0]))
const compare = (then: Record<string, QuickAnswer>, now: Record<string, QuickAnswer>, rubric = RUBRIC) =>
  compareReports({ rubric: RUBRIC, assessment: assess(then, { period: '2023' }) }, { rubric, assessment: assess(now) })
const lay = (trend: Trend | null, voice = ZH) => layOutTrend({ trend, periods: [] }, voice)
const sentence = (...given: Parameters<typeof lay>) => sayings(lay(...given), 'sentence')[0]
const rows = (...given: Parameters<typeof lay>) => readRows(tableOf(lay(...given), 'trend'))

describe('layOutTrend', () => {
  it('says that there is nothing to compare with in the first period', () => {
    expect(lay(null).blocks).toEqual([{ kind: 'say', as: 'sentence', text: expect.stringContaining('本机没有这个厂区以前各期的评估') }])
  })

  it('says how the score moved by the same rubric, and that the factory moved it', () => {
    expect(sentence(compare(ALL, BETTER))).toBe('比 2023 期 +10.00 分，用的是同一套标准，变化来自工厂自己。')
    expect(sentence(compare(BETTER, ALL), EN)).toBe('−10.00 points since 2023, by the same rubric: the change is the factory’s own.')
    expect(sentence(compare(ALL, ALL))).toContain('+0.00 分')
  })

  it('splits the change between the factory and the rubric', () => {
    const split = lay(compare(ALL, BETTER, OTHER))
    expect(sayings(split)).toEqual(['比 2023 期 +15.50 分：其中工厂自己 +10.00 分，标准不同带来 +5.50 分。', expect.stringMatching(/^两次用的标准版本或行业版不同。/)])
    expect(sayings(lay(compare(ALL, BETTER)), 'small')).toEqual([])
  })

  it('compares no totals when one of them has no score', () => {
    expect(sentence(compare(FEW, ALL))).toBe('两次中有一次答得太少，没有分数，无法比较总分。')
    expect(rows(compare(FEW, ALL))[0]).toEqual(['总分', '– | 无分数', '31.00 | 第 2 档', '–'])
    expect(rows(compare(ALL, FEW), EN).slice(0, 3)).toEqual([['Overall score', '31.00 | Grade 2', '– | no score', '–'], ['Design', '52.00', '60.00', '+8.00'], ['Making', '10.00', '–', '–']])
  })

  it('calls what is too small to show no loss', () => {
    expect(sentence({ ...compare(ALL, BETTER, OTHER), factory: 15.5 + 1e-14, rubric: -1e-14 })).toContain('标准不同带来 +0.00 分')
  })

  it('shows total and parts of both times side by side', () => {
    expect(readHeads(tableOf(lay(compare(ALL, BETTER, OTHER)), 'trend'))).toEqual(['项目', '2023', '2024', '变化'])
    expect(rows(compare(ALL, BETTER, OTHER))).toEqual([
      ['总分', '31.00 | 第 2 档', '46.50 | 第 5 档', '+15.50'], ['设计', '52.00', '52.00', '0'], ['制造', '10.00', '30.00', '+20.00'], ['发货', '–', '–', '–'],
    ])
    expect(cellOf(tableOf(lay(compare(ALL, BETTER)), 'trend'), 'total', 'now').value).toBeCloseTo(41, 9)
    expect(tableOf(lay(compare(ALL, BETTER)), 'trend').rows.map(({ mark }) => mark)).toEqual(['total', undefined, undefined, undefined])
    expect(rows(compare(ZEROS, ALL), EN)[0]).toEqual(['Overall score', '0.00 | Ungraded', '31.00 | Grade 2', '+31.00'])
  })

  it('opens what the change of the total is made of', () => {
    const change = (trend: Trend) => cellOf(tableOf(lay(trend), 'trend'), 'total', 'change')
    // 31 by the earlier rubric then, 41 by it now, 46.5 by today's.
    expect(change(compare(ALL, BETTER, OTHER))).toMatchObject({ value: expect.closeTo(15.5, 9), trace: { kind: 'said', lines: ['上一期 31.00；今天的答案放回上一期的标准得 41.00，所以工厂自己 +10.00；按现在的标准得 46.50，所以标准不同带来 +5.50。'] } })
    expect(change(compare(ALL, BETTER))).toMatchObject({ trace: { lines: ['41.00 − 31.00，两期用的是同一套标准。'] } })
    expect(change(compare(FEW, ALL))).not.toHaveProperty('trace')
  })

  it('opens scores of today, not those of a report that is not on the screen', () => {
    const table = tableOf(lay(compare(ALL, BETTER)), 'trend')
    expect(['total', 'make'].map(row => cellOf(table, row, 'now').trace)).toEqual(['total', 'make'].map(node => ({ kind: 'score', node, reading: 'point' })))
    expect(['total', 'make'].map(row => cellOf(table, row, 'then').trace)).toEqual([undefined, undefined])
  })

  it('has a dash where the earlier rubric had no such part', () => {
    const [design] = RUBRIC.root.children
    const earlier = { ...RUBRIC, hash: 'earlier', root: { ...RUBRIC.root, children: design ? [design] : [] } }
    const trend = compareReports({ rubric: earlier, assessment: assess(ALL, { period: '2023' }) }, { rubric: RUBRIC, assessment: assess(ALL) })
    expect(rows(trend).slice(1)).toEqual([['设计', '52.00', '52.00', '0'], ['制造', '–', '10.00', '–'], ['发货', '–', '–', '–']])
  })

  it('shows a second group of branches where it is short', () => {
    const drawn = (segments: string[]) => {
      const rubric = { ...RUBRIC, views: [{ title: { zh: '方面', en: 'Aspects' }, branches: ['design', 'make', 'ship'] }, { title: { zh: '环节', en: 'Segments' }, branches: segments }] }
      return tableOf(lay(compareReports({ rubric, assessment: assess(ALL) }, { rubric, assessment: assess(BETTER) })), 'trend').rows.map(({ id }) => id)
    }
    expect(drawn(['drawing', 'stock'])).toEqual(['total', 'design', 'make', 'ship', 'drawing', 'stock'])
    expect(drawn(Array.from({ length: 6 }, () => 'drawing'))).toHaveLength(10)
    expect(drawn(Array.from({ length: 7 }, () => 'drawing'))).toEqual(['total', 'design', 'make', 'ship'])
  })
})

describe('layOutPeriods', () => {
  const period = (answers: Record<string, QuickAnswer>, year: string) => buildReport(RUBRIC, assess(answers, { period: year }))
  const THREE = [period(ALL, '2022'), period(FEW, '2023'), period(BETTER, '2024')]

  it('draws the total and the parts of every period, with a hole where there is none', () => {
    expect(layOutPeriods(THREE, ZH).chart).toEqual({ is: 'line', labels: ['2022', '2023', '2024'], series: [
      { name: '总分', values: [expect.closeTo(31, 9), null, expect.closeTo(41, 9)] }, { name: '设计', values: [expect.closeTo(52, 9), 60, expect.closeTo(52, 9)] }, { name: '制造', values: [10, null, 30] }, { name: '发货', values: [null, null, null] },
    ] })
  })

  it('says how the score moved from the first to the last that have one', () => {
    expect(layOutPeriods(THREE, ZH).sentence).toBe('3 期评估，从 2022 到 2024，总分变化 +10.00 分。各期按当时的标准计分。')
    expect(layOutPeriods([period(FEW, '2021'), ...THREE], EN).sentence).toBe('4 periods, 2022 to 2024: +10.00 points overall. Each is scored by the rubric of its time.')
  })

  it('says so where fewer than two have a score', () => {
    expect(layOutPeriods(THREE.slice(0, 2), ZH).sentence).toBe('2 期评估中，能给出总分的还不到两期。')
  })

  it('shows grade, total and parts as a table', () => {
    const { table } = layOutPeriods([period(ZEROS, '2021'), ...THREE], ZH)
    expect(table.columns.map(({ key }) => key)).toEqual(['branch', 'period-1', 'period-2', 'period-3', 'period-4'])
    expect([cellOf(table, 'grade', 'period-4').value, cellOf(table, 'total', 'period-4').value]).toEqual([4, expect.closeTo(41, 9)])
    expect(readHeads(table)).toEqual(['项目', '2021', '2022', '2023', '2024'])
    expect(readRows(table)).toEqual([
      ['档', '未入级', '2', '– | 无分数', '4'], ['总分', '0.00', '31.00', '–', '41.00'], ['设计', '0.00', '52.00', '60.00', '52.00'], ['制造', '0.00', '10.00', '–', '30.00'], ['发货', '0.00', '–', '–', '–'],
    ])
  })

  it('stands in the report from the second period on', () => {
    const charts = (periods: Report[]) => blocksOf(layOutTrend({ trend: null, periods }, ZH), 'chart').map(({ id }) => id)
    expect([charts(THREE.slice(0, 1)), charts(THREE.slice(0, 2)), charts(THREE)]).toEqual([[], ['periods'], ['periods']])
  })

  it('draws the branches of the last period', () => {
    const [design] = RUBRIC.root.children
    const last = buildReport({ ...RUBRIC, root: { ...RUBRIC.root, children: design ? [design] : [] } }, assess(ALL))
    expect(layOutPeriods([...THREE, last], ZH).table.rows.map(({ id }) => id)).toEqual(['grade', 'total', 'design'])
  })
})
