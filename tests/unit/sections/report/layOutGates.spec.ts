import { layOutGates } from '@/sections/report/layOutGates'
import { buildReport } from '@/domain/report/buildReport'
import type { GateReport, Report } from '@/domain/report/Report'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../../domain/buildAssessment'
import { buildRubric, equalBranch } from '../../domain/buildRubric'
import { ALL, FEW, report } from '../../../ui/buildCase'
import { cellOf, EN, readRows, sayings, tableOf, ZH } from '../buildOutline'

const lay = (shown: Report = report(ALL), voice = ZH) => layOutGates(shown, voice)
const table = (...given: Parameters<typeof lay>) => tableOf(lay(...given), 'gates')

/** Two indicators at one step each, and so many gates of each grade that ask for a score of the first. */
function withGates(grades: number[], [a, b]: [number, number], atLeast = (grade: number) => 10 * grade) {
  const gates = grades.map((grade, i) => ({ id: `g-${i}`, kind: 'branch-score' as const, grade, branch: 'one', atLeast: atLeast(grade) }))
  return buildReport(buildRubric([equalBranch('one', 50, ['a']), equalBranch('two', 50, ['b'])], { gates }), buildAssessment({ a, b }))
}
const GRADES = [3, 3, 5, 5, 7, 7, 9, 9, 10, 10]
const unfolded = (shown: Report) => table(shown).rows.filter(({ isFolded }) => !isFolded).map(({ cells }) => cells[0]?.text)

describe('layOutGates', () => {
  it('says what each gate asks for, how it stands, and which one holds back the next grade', () => {
    expect(readRows(table())).toEqual([
      ['2', '“数字画图”全面达到第 2 级', '3 级 · 全面', '已通过'],
      ['3', '至少 40% 的适用指标至少局部达到第 2 级', '50.0 %', '已通过'],
      ['3', '“制造”至少 26 分', '10.00', '未通过 | 卡住下一档'],
    ])
    expect(table().rows.map(({ mark }) => mark)).toEqual([undefined, undefined, 'holds'])
    expect(table().rows.map(({ cells }) => cells[3]?.tone)).toEqual(['good', 'good', 'warn'])
  })

  it('leaves open what depends on answers to come', () => {
    expect(readRows(table(report(FEW), EN)).map(cells => cells.slice(2))).toEqual([['Level 3, throughout', 'passed'], ['20.0 %', 'undecided, depends on open ones'], ['–', 'undecided, depends on open ones']])
  })

  it('counts what is passed and names the grade that comes next', () => {
    expect(sayings(lay())).toEqual(['每一档除了分数还有门槛，避免平均分掩盖短板。', '3 道门槛中已通过 2 道；接下来要过的是第 3 档的。'])
    expect(sayings(lay(report(ALL), EN), 'small')).toEqual(['2 of 3 gates are passed; those of grade 3 come next.'])
  })

  it('says that a standard has no gates, and of none that it comes next', () => {
    const none = { ...report(), gates: [] }
    expect(table(none)).toMatchObject({ rows: [], empty: '这套标准没有门槛。' })
    expect(sayings(lay(none), 'small')).toEqual([])
  })

  it('names no grade to come where every gate is passed', () => {
    expect(sayings(lay(withGates(GRADES, [10, 10])), 'small')).toEqual([])
  })

  it('passes over a next grade that has no gate', () => {
    // 40 points: grade 4; grade 5 has no gate, the one of grade 7 asks for 70.
    const shown = withGates([3, 7], [4, 4])
    expect(shown.next?.grade).toBe(5)
    expect(sayings(lay(shown), 'small')).toEqual(['2 道门槛中已通过 1 道；接下来要过的是第 7 档的。'])
  })

  it('shows many gates by those that come next, the others folded', () => {
    // 20 points: grade 2, so that the gates of grade 3 come next and hold it back.
    expect(unfolded(withGates(GRADES, [2, 2]))).toEqual(['3', '3'])
    // 40 points: grade 4, next 5.
    expect(unfolded(withGates(GRADES, [4, 4]))).toEqual(['5', '5'])
    // Nothing is rated: the first that is not passed.
    expect(unfolded(withGates(GRADES, [0, 0]))).toEqual(['3', '3'])
  })

  it('always shows some, and those of a lower grade that are not passed', () => {
    // 0 points: grade 0, whose next has no gate at all.
    expect(unfolded(withGates([3, 3, 3, 5, 5, 5, 7, 7, 7], [0, 0]))).toEqual(['3', '3', '3'])
    // At the top those of the highest grade.
    expect(unfolded(withGates(GRADES, [10, 10]))).toEqual(['10', '10'])
    const shown = withGates(GRADES, [4, 4])
    const gates = shown.gates.map((entry, i): GateReport => i === 0 ? { ...entry, state: 'closed' } : entry)
    expect(unfolded({ ...shown, gates })).toEqual(['3', '5', '5'])
  })

  it('folds nothing where there are few', () => {
    expect(unfolded(withGates(GRADES.slice(0, 8), [2, 2]))).toEqual(['3', '3', '5', '5', '7', '7', '9', '9'])
  })

  it('opens where a figure comes from, also where there is none', () => {
    expect(cellOf(table(), 'making', 'now')).toMatchObject({ value: 10, trace: { kind: 'gate', gate: 'making' } })
    expect(cellOf(table(report(FEW)), 'making', 'now')).toMatchObject({ text: '–', trace: { kind: 'gate', gate: 'making' } })
    expect(cellOf(table(), 'breadth', 'now').value).toBe(0.5)
  })
})
