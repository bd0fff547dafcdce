import { layOutPlan } from '@/sections/report/layOutPlan'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { ALL, assess, MOST } from '../../../ui/buildCase'
import { cellOf, dossier, EN, readHeads, readRows, ZH } from '../buildOutline'

const lay = (answers: Record<string, QuickAnswer> = ALL, target = 4, voice = ZH) => layOutPlan(dossier(assess(answers), { target }), voice)

describe('layOutPlan', () => {
  it('lists the lifts towards the target, the largest first, with the level text that each asks for', () => {
    expect(readRows(lay({ ...ALL, 'scenario-1': 3 })).map(cells => cells.slice(0, 8))).toEqual([
      // Each of scenario-3 and scenario-4 weighs a quarter, scenario-1 0.3: 0.3 · 10 · 1; four tenths of level 2 take 0.8 months.
      ['1', '联网开机', '开机', '未开展', '2 级 · 全面', '2', '10.00', '–'], ['2', '智能排产', '排产', '1 级 · 全面', '2 级 · 全面', '2', '5.00', '–'], ['3', '数字画图', '画图', '2 级 · 局部', '2 级 · 全面', '第2种图纸', '3.00', '0.8'],
    ])
  })

  it('leaves the columns empty that people fill in', () => {
    expect(readHeads(lay()).slice(8)).toEqual(['负责人', '开始', '完成', '预算（万元）', '进展', '备注'])
    expect(lay().rows.map(({ cells }) => cells.slice(8).map(({ text }) => text))).toEqual([['', '', '', '', '', ''], ['', '', '', '', '', '']])
  })

  it('plans nothing for what nobody has rated', () => {
    expect(lay(MOST).rows.map(({ id }) => id)).toEqual(['scenario-3'])
  })

  it('asks for the level of the target, in the language of the report', () => {
    expect(cellOf(lay(ALL, 7, EN), 'scenario-1', 'asks').text).toBe('Drawing of kind 4')
    expect(cellOf(lay(ALL, 7, EN), 'scenario-1', 'target').text).toBe('Level 4, in places')
  })

  it('numbers its lines, and says what each column holds', () => {
    expect(lay().rows.map(({ cells: [number] }) => number)).toEqual([{ text: '1', value: 1 }, { text: '2', value: 2 }])
    const as = (kind: string) => lay().columns.filter(column => column.as === kind).map(({ key }) => key)
    expect([as('number'), as('long'), as('text')]).toEqual([['number', 'lift', 'months'], ['asks', 'note'], ['branch', 'owner', 'start', 'due', 'budget', 'status']])
    expect(lay().columns.filter(({ decimals }) => decimals === 1).map(({ key }) => key)).toEqual(['months'])
  })

  it('keeps numbers unrounded', () => {
    // 0.3 · 10 · 2; level 4 takes four months, six tenths of it in places, level 3 is there already.
    expect([cellOf(lay(ALL, 8), 'scenario-1', 'lift').value, cellOf(lay(ALL, 8), 'scenario-1', 'months').value]).toEqual([expect.closeTo(6, 9), expect.closeTo(4, 9)])
  })
})
