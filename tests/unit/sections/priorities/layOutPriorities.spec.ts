import type { Priority } from '@/domain/priorities/rankLifts'
import { rankLifts } from '@/domain/priorities/rankLifts'
import { startPath } from '@/domain/path/PathStart'
import { nameRubric } from '@/sections/path/PathView'
import { layOutPriorities } from '@/sections/priorities/layOutPriorities'
import { describe, expect, it } from 'vitest'
import { ALL, assess, RUBRIC } from '../../../ui/buildCase'
import { cellOf, EN, readHeads, readRows, tableOf, ZH } from '../buildOutline'

const PRIORITIES: Priority[] = [
  { indicator: 'scenario-3', from: 2, to: 5, gap: 3, value: 2.5, points: 7.5, months: 6.25, index: 100 },
  { indicator: 'scenario-4', from: 0, to: 5, gap: 5, value: 2.4999, points: 12.4995, months: 30, index: 34.7222 },
]
const priorityOf = (indicator: string, more: Partial<Priority> = {}): Priority => ({ indicator, from: 2, to: 4, gap: 2, value: 1, points: 2, months: 1, index: 50, ...more })
const many = (count: number) => Array.from({ length: count }, (_, i) => priorityOf(`i-${i + 1}`))

const lay = (priorities: readonly Priority[] = PRIORITIES, voice = ZH, titleOf = nameRubric(RUBRIC, voice)) => layOutPriorities(priorities, titleOf, voice)
const table = (...given: Parameters<typeof lay>) => tableOf(lay(...given), 'priorities')

describe('layOutPriorities', () => {
  it('lists indicators by rank with the figures that decide', () => {
    expect(readHeads(table())).toEqual(['名次', '指标', '现状 → 目标', '差几步', '一步加', '总分加', '人月', '优先指数'])
    expect(readRows(table())).toEqual([
      ['1', '智能排产', '1 级 · 全面 → 3 级 · 局部', '3', '2.50', '7.50', '6.3', '100.0'],
      ['2', '联网开机', '未开展 → 3 级 · 局部', '5', '2.50', '12.50', '30.0', '34.7'],
    ])
  })

  it('says the same in English', () => {
    expect([lay(PRIORITIES, EN).title, readHeads(table(PRIORITIES, EN))]).toEqual(['Order', ['Rank', 'Indicator', 'Now → target', 'Steps', 'A step adds', 'Adds', 'Person-months', 'Index']])
    expect(readRows(table(PRIORITIES, EN)).map(cells => cells.slice(0, 3))).toEqual([
      ['1', 'Scheduling', 'Level 1, throughout → Level 3, in places'], ['2', 'Connected start', 'Not started → Level 3, in places'],
    ])
  })

  it('says when nothing is below the target', () => {
    expect([table([]), table([], EN)]).toEqual([
      expect.objectContaining({ rows: [], empty: '没有低于目标的指标。' }), expect.objectContaining({ rows: [], empty: 'No indicator is below the target.' }),
    ])
  })

  it('keeps the order and the numbers that it is given, unrounded', () => {
    const turned = table([...PRIORITIES].reverse())
    expect(turned.rows.map(({ id }) => [id, cellOf(turned, id, 'rank').value])).toEqual([['scenario-4', 1], ['scenario-3', 2]])
    expect(['gap', 'value', 'points', 'months', 'index'].map(key => cellOf(table(), 'scenario-4', key).value)).toEqual([5, 2.4999, 12.4995, 30, 34.7222])
  })

  it('shows what costs nothing, or adds nothing, as 0', () => {
    expect(readRows(table([priorityOf('scenario-3', { value: 0, points: 0, months: 0, index: 0 })]))[0]?.slice(4)).toEqual(['0.00', '0.00', '0.0', '0.0'])
  })

  it('leads to the question of each indicator', () => {
    expect(['scenario-3', 'scenario-4'].map(id => cellOf(table(), id, 'indicator').link)).toEqual(['scenario-3', 'scenario-4'])
  })

  it('folds all but twenty rows', () => {
    expect(table(many(20)).rows.some(({ isFolded }) => isFolded)).toBe(false)
    const rows = table(many(22)).rows
    expect(rows.flatMap(({ id, isFolded }) => isFolded ? [id] : [])).toEqual(['i-21', 'i-22'])
    expect(rows.at(-1)?.cells[0]).toEqual({ text: '22', value: 22 })
  })

  it('leaves long names as they are, has a dash for an empty one, and the id where nothing is known', () => {
    const long = '面向多品种小批量混线生产的高级计划排程与车间作业动态调度'.repeat(3)
    const names: Record<string, string> = { 'i-1': long, 'i-2': '' }
    expect(readRows(table(many(3), ZH, id => names[id] ?? id)).map(([, name]) => name)).toEqual([long, '–', 'i-3'])
  })

  it('has a bar for the index, and one cell a column', () => {
    const { columns, rows } = table()
    expect(columns.filter(({ as }) => as === 'bar').map(({ key }) => key)).toEqual(['index'])
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true)
  })

  it('shows what was ranked from an assessment', () => {
    // Drawing is above the target and shipping not applicable. Where nobody has stated an effort, that of scenario-1 stands in: 1 month for level 1, 2 for level 2.
    expect(readRows(table(rankLifts(startPath(RUBRIC, assess(ALL)), 4)))).toEqual([
      ['1', '联网开机', '未开展 → 2 级 · 全面', '4', '2.50', '10.00', '3.0', '100.0'],
      ['2', '智能排产', '1 级 · 全面 → 2 级 · 全面', '2', '2.50', '5.00', '2.0', '75.0'],
    ])
  })
})
