import type { Wave } from '@/domain/path/planWaves'
import { layOutWaves } from '@/sections/path/layOutWaves'
import { describe, expect, it } from 'vitest'
import { RUBRIC } from '../../../ui/buildCase'
import { liftOf, pathOf } from '../../domain/path/pathOf'
import { blocksOf, cellOf, EN, readHeads, readRows, sayings, tableOf, ZH } from '../buildOutline'

const PATH = pathOf([liftOf('scenario-3', 2, 4), liftOf('scenario-4', 0, 2)])
const WAVES: Wave[] = [
  { lifts: [{ indicator: 'scenario-3', from: 2, to: 4, months: 6 }, { indicator: 'scenario-4', from: 0, to: 1, months: 1 }], months: 7, begins: 0, lasts: 3.5, after: { score: 26, grade: 3 } },
  { lifts: [{ indicator: 'scenario-4', from: 1, to: 2, months: 5 }], months: 5, begins: 3.5, lasts: 2.5, after: { score: 27.5, grade: 3 } },
]
function lay({ waves = WAVES, startsOn = null, path = PATH, voice = ZH }: { waves?: Wave[], startsOn?: string | null, path?: typeof PATH, voice?: typeof ZH } = {}) {
  return layOutWaves({ rubric: RUBRIC, path }, { waves, startsOn, pace: { people: 2, longest: 6 } }, voice)
}
const chartOf = (...given: Parameters<typeof lay>) => blocksOf(lay(...given), 'chart')[0]

describe('layOutWaves', () => {
  it('says how many waves and months it takes so many people', () => {
    expect(sayings(lay())).toEqual(['2 个人做，分 2 批，共 6.0 个月；每批先做前提，再按加分与投入之比。'])
    expect(sayings(lay({ waves: WAVES.slice(0, 1), voice: EN }))[0]).toMatch(/^2 at work: one wave in 3\.5 months;/)
    expect(sayings(lay({ voice: EN }))[0]).toMatch(/^2 at work: 2 waves in 6\.0 months;/)
  })

  it('shows what each wave does, and what the engine says after it', () => {
    const table = tableOf(lay(), 'waves')
    expect(readHeads(table)).toEqual(['第几批', '开始', '历时（月）', '要做的', '人月', '总分', '档'])
    expect(readRows(table)).toEqual([
      ['第 1 批', '第 1 月', '3.5', '智能排产 → 2 级 · 全面；联网开机 → 1 级 · 局部', '7.0', '26.00', '第 3 档'],
      ['第 2 批', '第 4 月', '2.5', '联网开机 → 1 级 · 全面', '5.0', '27.50', '第 3 档'],
    ])
    expect(cellOf(table, '2', 'lasts').value).toBe(2.5)
  })

  it('has dates once there is a beginning', () => {
    const begins = readRows(tableOf(lay({ startsOn: '2025-03-01' }), 'waves')).map(([, day]) => day)
    // Three and a half months are 107 days.
    expect(begins).toEqual(['2025-03-01', '2025-06-16'])
  })

  it('draws the score after each wave against the cut of the grade', () => {
    expect(chartOf()?.chart).toEqual({ is: 'line', range: [10, 40], labels: ['现在\n第 2 档', '第 1 批\n第 3 档', '第 2 批\n第 3 档'], series: [{ name: '总分', values: [20, 26, 27.5] }, { name: '第 3 档分数线', values: [26, 26, 26] }] })
  })

  it('says with which wave the grade comes', () => {
    expect(chartOf()?.sentence).toBe('从 20.00 到 27.50；第 1 批做完到第 3 档。')
    expect(chartOf({ voice: EN })?.sentence).toBe('From 20.00 to 27.50; grade 3 comes with wave 1.')
  })

  it('names no wave where the grade stays, and no cut where there is no grade', () => {
    const flat = chartOf({ path: { ...PATH, before: { score: 1, grade: 0 }, after: { score: 3, grade: 0 } } })
    expect([flat?.sentence, flat?.chart.series.map(({ name }) => name)]).toEqual(['从 1.00 到 3.00。', ['总分']])
  })

  it('draws nothing where nothing is to be done', () => {
    expect(lay({ waves: [] }).blocks.map(({ kind }) => kind)).toEqual(['say'])
  })
})
