import type { Case } from '@/sections/whatIf/layOutWhatIfs'
import { layOutWhatIfs } from '@/sections/whatIf/layOutWhatIfs'
import { describe, expect, it } from 'vitest'
import { ALL, FEW, NOTHING, report } from '../../../ui/buildCase'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { cellOf, EN, readHeads, readRows, tableOf, ZH } from '../buildOutline'

const caseOf = (id: string, answers: Record<string, QuickAnswer>, more: Partial<Case> = {}): Case => ({ id, title: id, report: report(answers), months: null, ...more })
// Today 31 points, and the gate on making holds it at grade 2.
const TODAY = caseOf('today', ALL, { title: '今天' })
// Making has 40 points, which opens its gate: (40 · 52 + 40 · 40) / 80 = 46.
const PLANNED = caseOf('w1', { ...ALL, 'scenario-3': 8 }, { title: '先上排产', months: 8.25 })
// Without drawings two gates close: (40 · 16 + 40 · 10) / 80 = 13.
const FALLEN = caseOf('w2', { ...ALL, 'scenario-1': 0 }, { title: '图纸不管了', months: 0 })

const table = (cases: readonly Case[] = [TODAY, PLANNED, FALLEN], voice = ZH) => tableOf(layOutWhatIfs(cases, voice), 'cases')
const idsOf = (cases: readonly Case[]) => table(cases).rows.map(({ id }) => id)

describe('layOutWhatIfs', () => {
  it('puts cases side by side: result, effort, and the gates and ratings in which they differ', () => {
    expect(readHeads(table())).toEqual(['项目', '今天', '先上排产', '图纸不管了'])
    expect(readRows(table())).toEqual([
      ['总分', '31.00', '46.00', '13.00'],
      ['档', '第 2 档', '第 5 档', '第 1 档'],
      ['人月', '–', '8.3', '0.0'],
      ['“数字画图”全面达到第 2 级', '已通过', '已通过', '未通过'],
      ['至少 40% 的适用指标至少局部达到第 2 级', '已通过', '已通过', '未通过'],
      ['“制造”至少 26 分', '未通过', '已通过', '未通过'],
      ['数字画图', '3 级 · 全面', '3 级 · 全面', '未开展'],
      ['智能排产', '1 级 · 全面', '4 级 · 全面', '1 级 · 全面'],
    ])
  })

  it('says the same in English, and names of what-ifs as they were typed', () => {
    expect(readHeads(table([TODAY, PLANNED], EN))).toEqual(['What', '今天', '先上排产'])
    expect(readRows(table([TODAY, PLANNED], EN))).toEqual([
      ['Score', '31.00', '46.00'],
      ['Grade', 'Grade 2', 'Grade 5'],
      ['Person-months', '–', '8.3'],
      ['“Making” at 26 points or more', 'not passed', 'passed'],
      ['Scheduling', 'Level 1, throughout', 'Level 4, throughout'],
    ])
    expect([layOutWhatIfs([TODAY], ZH).title, layOutWhatIfs([TODAY], EN).title]).toEqual(['各种情形对照', 'Cases side by side'])
  })

  it('leaves out gates and ratings that are the same in every case', () => {
    expect(idsOf([TODAY, PLANNED])).toEqual(['score', 'grade', 'months', 'gate/making', 'scenario-3'])
    expect(idsOf([TODAY, { ...TODAY, id: 'same' }])).toEqual(['score', 'grade', 'months'])
    expect(idsOf([TODAY])).toEqual(['score', 'grade', 'months'])
  })

  it('names a gate that differs between two cases only, although today is like one of them', () => {
    expect(idsOf([PLANNED, TODAY, FALLEN])).toEqual(idsOf([TODAY, PLANNED, FALLEN]))
  })

  it('has the result alone where there is no case at all', () => {
    expect(readHeads(table([]))).toEqual(['项目'])
    expect(readRows(table([]))).toEqual([['总分'], ['档'], ['人月']])
  })

  it('counts what is open as not begun where too little is answered for a score', () => {
    const few = caseOf('today', FEW)
    expect(few.report.result).toBeNull()
    // (40 · 0.6 · 60) / 100 = 14.4.
    expect(readRows(table([few])).slice(0, 2)).toEqual([['总分', '14.40'], ['档', '第 1 档']])
  })

  it('has no score and no grade where nothing is applicable', () => {
    expect(readRows(table([caseOf('today', NOTHING)]))).toEqual([['总分', '–'], ['档', '未入级'], ['人月', '–']])
    expect(readRows(table([caseOf('today', NOTHING)], EN))[1]).toEqual(['Grade', 'Ungraded'])
  })

  it('has a dash for a rating that a case does not have, and says that its gate depends on it', () => {
    const cases = [caseOf('today', FEW), caseOf('w1', { ...FEW, 'scenario-4': 5 })]
    expect(readRows(table(cases)).at(-1)).toEqual(['联网开机', '–', '3 级 · 局部'])
    const drawn = table([caseOf('today', {}), caseOf('w1', FEW)])
    expect(cellOf(drawn, 'gate/drawn', 'today')).toEqual({ text: '未定，要看未答的', tone: 'muted' })
    expect(readRows(table([caseOf('today', {}), caseOf('w1', FEW)], EN)).find(([what]) => what === '“Digital drawing” at level 2 throughout')?.[1]).toBe('undecided, depends on open ones')
  })

  it('tells a gate that is passed from one that is not, and one that is not applicable from both', () => {
    const gone = caseOf('w3', { ...ALL, 'scenario-3': 'na', 'scenario-4': 'na' })
    const making = table([TODAY, PLANNED, gone])
    expect(['today', 'w1', 'w3'].map(id => cellOf(making, 'gate/making', id))).toEqual([{ text: '未通过', tone: 'bad' }, { text: '已通过', tone: 'good' }, { text: '不适用', tone: 'muted' }])
  })

  it('keeps numbers unrounded, and marks the result', () => {
    expect(['today', 'w1', 'w2'].map(id => [cellOf(table(), 'score', id).value, cellOf(table(), 'months', id).value])).toEqual([[31, undefined], [46, 8.25], [13, 0]])
    expect(Object.fromEntries(table().rows.map(({ id, mark }) => [id, mark]))).toMatchObject({ 'score': 'total', 'grade': 'total', 'months': undefined, 'gate/making': undefined })
  })

  it('has one cell a column, and tells cases of the same name apart', () => {
    const twins = table([TODAY, PLANNED, { ...FALLEN, title: PLANNED.title }])
    expect(twins.rows.every(({ cells }) => cells.length === twins.columns.length)).toBe(true)
    expect(new Set(twins.columns.map(({ key }) => key)).size).toBe(4)
  })

  it('leaves a long name as it is', () => {
    const long = '先把东西两个厂区的排产、开机和仓库都接进同一个平台，然后再看图纸'.repeat(3)
    expect(readHeads(table([TODAY, { ...PLANNED, title: long }]))[2]).toBe(long)
  })
})
