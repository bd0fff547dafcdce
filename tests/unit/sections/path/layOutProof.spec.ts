import type { TurningAnswer } from '@/domain/path/findTurningAnswers'
import { layOutProof } from '@/sections/path/layOutProof'
import type { PathView } from '@/sections/path/PathView'
import { describe, expect, it } from 'vitest'
import { RUBRIC } from '../../../ui/buildCase'
import { liftOf, pathOf } from '../../domain/path/pathOf'
import { blocksOf, cellOf, EN, readHeads, readRows, sayings, tableOf, ZH } from '../buildOutline'

const BEST = pathOf([liftOf('scenario-3', 2, 4, { months: 10 }), liftOf('scenario-4', 0, 2, { months: 2 })])
const OTHER = pathOf([liftOf('scenario-3', 2, 3), liftOf('scenario-2', 4, 5, { months: 8 }), liftOf('scenario-4', 0, 2, { months: 2 })])
const lay = (more: Partial<PathView> = {}, voice = ZH) => layOutProof({ rubric: RUBRIC, path: BEST, reasons: [], measure: 'months', isBudget: false, ...more }, voice)
const sentences = (...given: Parameters<typeof lay>) => sayings(lay(...given), 'sentence')
const turns = (count: number): TurningAnswer[] => Array.from({ length: count }, (_, i) => ({ indicator: `scenario-${i + 1}`, step: 4, turn: 5, grade: 3 }))

describe('layOutProof', () => {
  it('says that nothing takes less, or how far that is proved', () => {
    const unproved = pathOf(BEST.lifts, { isProved: false, bound: 11.5, money: 30 })
    expect(sentences()).toEqual(['已证明没有更省的走法。'])
    expect(sentences({ path: unproved })).toEqual(['还没有证完：任何走法至少要 11.5 人月。'])
    expect(sentences({ path: unproved, measure: 'money' }, EN)).toEqual(['Not proved to the end: every way takes CNY 11.5 × 10,000 or more.'])
  })

  it('says of a budget that it buys no more, or how much it might', () => {
    expect(sentences({ isBudget: true, alternative: null })).toEqual(['已证明这笔预算买不到更多。'])
    expect(sentences({ isBudget: true, path: pathOf(BEST.lifts, { isProved: false, bound: 29.75 }) }, EN)).toEqual(['Not proved to the end: it may be up to 29.75 points.'])
  })

  it('compares the next best way, lift by lift', () => {
    expect(sentences({ alternative: OTHER })[1]).toBe('次优的走法要 16.0 人月（多 4.0 人月）。它少做：智能排产：2 级 · 局部 → 2 级 · 全面；多做：虚拟试验：2 级 · 全面 → 3 级 · 局部。')
    expect(sentences({ alternative: OTHER }, EN)[1]).toMatch(/^The next best way takes 16\.0 person-months \(4\.0 person-months more\)\. It leaves out: Scheduling: .* and adds: Virtual test: /)
  })

  it('compares in the measure that is kept low', () => {
    expect(sentences({ measure: 'money', path: { ...BEST, money: 30 }, alternative: { ...OTHER, money: 31 } })[1]).toMatch(/^次优的走法要 31\.0 万元（多 1\.0 万元）。/)
  })

  it('calls a way that takes the same a tie', () => {
    const [first] = OTHER.lifts
    expect(sentences({ alternative: pathOf(first ? [first] : [], { months: 12.04 }) })[1]).toBe('另有一种走法同样要 12.0 人月。它少做：智能排产：2 级 · 局部 → 2 级 · 全面；联网开机：未开展 → 1 级 · 全面；多做：–。')
  })

  it('says when there is no other way, and nothing while that is not known or nothing is to be done', () => {
    expect(sentences({ alternative: null })[1]).toBe('没有别的走法：每条路都要走完这些步。')
    expect([sentences(), sentences({ path: pathOf([]), alternative: null })]).toEqual([[expect.any(String)], [expect.any(String)]])
  })

  it('shows the answers on which the grade turns', () => {
    const section = lay({ levers: [{ indicator: 'scenario-3', step: 2, turn: 5, grade: 3 }], shaky: [{ indicator: 'scenario-1', step: 6, turn: 0, grade: 0 }] })
    expect(sayings(section, 'heading')).toEqual(['压着一档的单项', '最不牢的评分'])
    expect(readHeads(tableOf(section, 'levers'))).toEqual(['指标', '现状', '转折在', '那时'])
    expect([readRows(tableOf(section, 'levers')), readRows(tableOf(section, 'shaky'))]).toEqual([[['智能排产', '1 级 · 全面', '3 级 · 局部', '第 3 档']], [['数字画图', '3 级 · 全面', '未开展', '未入级']]])
    expect(cellOf(tableOf(section, 'levers'), 'scenario-3', 'indicator').link).toBe('scenario-3')
  })

  it('folds all but five of them', () => {
    expect(tableOf(lay({ shaky: turns(7) }), 'shaky').rows.map(({ isFolded = false }) => isFolded)).toEqual([false, false, false, false, false, true, true])
  })

  it('says when there are none, and nothing while they are looked for', () => {
    const none = lay({ levers: [], shaky: [] })
    expect([blocksOf(none, 'table'), sayings(none, 'small')]).toEqual([[], ['没有哪一项单独提高就能升档。', '没有哪一项单独降低会掉档。']])
    expect(sayings(lay(), 'heading')).toEqual([])
  })
})
