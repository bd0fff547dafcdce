import { coverageCell, layOutStandards, layOutStandings } from '@/sections/report/layOutStandings'
import type { Report } from '@/domain/report/Report'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { buildAssessment } from '../../domain/buildAssessment'
import { buildReport } from '@/domain/report/buildReport'
import { branch, buildRubric, equalBranch } from '../../domain/buildRubric'
import { ALL, FEW, MOST, NOTHING, report } from '../../../ui/buildCase'
import { cellOf, EN, readCell, readHeads, readRows, sayings, tableOf, ZH } from '../buildOutline'

const lay = (answers: Record<string, QuickAnswer> = ALL, voice = ZH) => layOutStandings(report(answers), [report(answers)], voice)
const readings = (...given: Parameters<typeof lay>) => tableOf(lay(...given), 'readings')
const branches = (...given: Parameters<typeof lay>) => tableOf(lay(...given), 'branches')
const short = (table: ReturnType<typeof readings>) => table.rows.map(({ cells }) => cells.slice(0, 3).map(readCell))
const named = (shown: Report, id: string, edition: Report['rubric']['edition'] = null): Report => ({ ...shown, rubric: { ...shown.rubric, id, edition } })
const zeros = Object.fromEntries([1, 2, 3, 4, 5].map(i => [`scenario-${i}`, 0]))

describe('layOutStandings', () => {
  it('reads the same answers as claimed, as backed and without N/A', () => {
    expect(short(readings())).toEqual([['自报', '2', '31.00'], ['有佐证支撑', '2', '21.60'], ['不适用按 0 分计', '2', '24.80']])
    expect(cellOf(readings(), 'refused', 'how').text).toBe('1 项不适用全部不认可，按 0 计')
  })

  it('says how each reading is made', () => {
    expect(readings(MOST, EN).rows.map(({ cells }) => cells[3]?.text)).toEqual([
      'rated indicators only; 2 open ones are left out', 'level 2 and above without evidence counts as level 1 throughout; N/A without a document as 0', 'open ones at the mean around them minus one level',
      'open ones at the mean around them plus one level', 'every open one at 0', 'every open one at 10',
    ])
    expect(readings().rows.map(({ cells }) => cells[3]?.text).slice(0, 2)).toEqual(['全部适用指标按计入的评分', expect.stringMatching(/^2 级局部及以上而没有佐证的/)])
  })

  it('leaves the reading without N/A out where nothing is N/A', () => {
    expect(readings({ ...ALL, 'scenario-5': 2 }).rows.map(({ id }) => id)).toEqual(['point', 'backed'])
  })

  it('adds estimate and limits while something is open', () => {
    // All at 0 where open: 0.4 · 52 + 0.4 · 10; all at 10: 0.4 · 52 + 0.4 · 60 + 0.2 · 100.
    expect(short(readings(MOST, EN)).map(([name, , score]) => [name, score])).toEqual([
      ['Self-reported', '36.00'], ['Backed by evidence', '32.00'], ['Estimate, low', '28.00'], ['Estimate, high', '44.00'], ['Lowest possible', '24.80'], ['Highest possible', '64.80'],
    ])
    expect(cellOf(readings(MOST, EN), 'point', 'how').text).toBe('rated indicators only; 2 open ones are left out')
  })

  it('has dashes and the reason where too little is answered', () => {
    expect(short(readings(FEW)).slice(0, 2)).toEqual([['自报', '– | 评得太少', '–'], ['有佐证支撑', '– | 评得太少', '–']])
    expect(cellOf(readings(FEW), 'point', 'score')).not.toHaveProperty('trace')
  })

  it('names ungraded in words', () => {
    expect(short(readings(zeros))[0]).toEqual(['自报', '未入级', '0.00'])
  })

  it('opens where grade and score come from, and keeps the numbers unrounded', () => {
    expect(cellOf(readings(), 'backed', 'grade')).toMatchObject({ value: 2, trace: { kind: 'grade', reading: 'backed' } })
    expect(cellOf(readings(), 'backed', 'score')).toMatchObject({ value: expect.closeTo(21.6, 9), trace: { kind: 'score', node: 'total', reading: 'backed' } })
  })

  it('shows the whole and its parts, with a reason where there is no score', () => {
    // Backed: drawing 0.6 · 60 + 0.4 · 20 = 44, shipping 0 for want of a document.
    expect(readRows(branches())).toEqual([
      ['总分', '1 规范级', '31.00', '21.60', '4/4'], ['设计', '3 领域级', '52.00', '44.00', '2/2'], ['制造', '1 规范级', '10.00', '10.00', '2/2'], ['发货', '–', '– | 不适用', '0.00', '0/0'],
    ])
    expect(branches().rows.map(({ mark }) => mark)).toEqual(['total', undefined, undefined, undefined])
    expect(sayings(lay())).toContain('适用的指标都已评，得分没有上下限之差。右边一列是有佐证支撑的得分。')
  })

  it('adds the interval of each while something is open', () => {
    expect(readHeads(branches(MOST))).toEqual(['组成', '级', '得分', '区间', '有佐证支撑', '已答'])
    expect(branches(MOST).rows.map(({ cells }) => cells.slice(0, 4).map(readCell))).toEqual([
      ['总分', '1 规范级', '36.00', '24.80 – 64.80'], ['设计', '3 领域级', '52.00', '52.00 – 52.00'], ['制造', '1 规范级', '20.00', '10.00 – 60.00'], ['发货', '–', '– | 未评', '0.00 – 100.00'],
    ])
    expect(sayings(lay(MOST))).toContain('还有 2 项未评：区间的下限把它们都按 0 分算，上限都按满分算。')
    expect(readHeads(branches())).toEqual(['组成', '级', '得分', '有佐证支撑', '已答'])
  })

  it('gives the whole no score that the report does not give, whatever its parts have', () => {
    expect(branches(FEW).rows.slice(0, 2).map(({ cells }) => cells.map(readCell))).toEqual([
      ['总分', '–', '– | 评得太少', '14.40 – 90.40', '–', '1/5'], ['设计', '3 领域级', '60.00', '36.00 – 76.00', '60.00', '1/2'],
    ])
  })

  it('opens where the score of a part comes from, as claimed and as backed', () => {
    expect(cellOf(branches(), 'design', 'score')).toMatchObject({ value: expect.closeTo(52, 9), trace: { kind: 'score', node: 'design', reading: 'point' } })
    expect(cellOf(branches(), 'design', 'backed')).toMatchObject({ value: expect.closeTo(44, 9), trace: { kind: 'score', node: 'design', reading: 'backed' } })
  })

  it('names a level that is not reached in words', () => {
    expect(cellOf(branches(zeros), 'make', 'level')).toMatchObject({ text: '未入级', value: 0, mark: { level: 0, isHalf: false } })
  })

  it('shows the parts of the first level, whatever else the standard draws', () => {
    const tree = [branch('one', 50, [equalBranch('deep', 100, ['a', 'b'])]), equalBranch('two', 50, ['c'])]
    const shown = buildReport(buildRubric(tree, { views: [{ title: '方面', branches: ['one', 'two'] }, { title: '环节', branches: ['deep'] }] }), buildAssessment({ a: 2, b: 2, c: 2 }))
    expect(tableOf(layOutStandings(shown, [shown], ZH), 'branches').rows.map(({ id }) => id)).toEqual(['total', 'one', 'two'])
  })

  it('says what the other standards say only where there are some', () => {
    const both = layOutStandings(report(ALL), [named(report(ALL), 'a'), named(report(MOST), 'b')], ZH)
    expect(tableOf(both, 'standards').rows).toHaveLength(2)
    expect(lay().blocks.some(block => block.kind === 'table' && block.id === 'standards')).toBe(false)
    expect([sayings(lay(), 'heading'), sayings(both, 'heading')]).toEqual([['总体与各维度'], ['总体与各维度', '各套标准的结果']])
    expect(sayings(both, 'sentence')).toEqual([expect.stringMatching(/^同一份答案，按不同的严格程度来读。/), expect.any(String), expect.stringMatching(/^同一份答案按每套标准各算一次/)])
  })
})

describe('layOutStandards', () => {
  it('has a row for each standard, with its edition, grade, score and how much is rated', () => {
    const edition = { id: 'automotive', title: { zh: '汽车版', en: 'Automotive edition' } }
    expect(readRows(layOutStandards([named(report(ALL), 'a', edition), named(report(MOST), 'b')], ZH))).toEqual([
      ['小标准 | 1.0.0 · 汽车版', '第 2 档', '31.00', '4/4'], ['小标准 | 1.0.0', '第 2 档 | 暂定', '36.00', '3/5'],
    ])
  })

  it('has no score where too little is rated, or nothing applies', () => {
    expect(readRows(layOutStandards([named(report(FEW), 'a'), named(report({}), 'b'), named(report(NOTHING), 'c')], EN)).map(([, ...cells]) => cells)).toEqual([
      ['Grade 4–7 | Estimate', '–', '1/5'], ['Nothing rated yet', '–', '0/5'], ['Nothing to rate', '–', '0/0'],
    ])
  })

  it('tells versions of one standard apart', () => {
    const older = { ...report(), rubric: { ...report().rubric, version: '0.9.0' } }
    expect(layOutStandards([report(), older], ZH).rows.map(({ id }) => id)).toEqual(['test-standard@1.0.0', 'test-standard@0.9.0'])
  })
})

describe('coverageCell', () => {
  it('says how much of what applies is rated', () => {
    expect(coverageCell({ answered: 3, applicable: 5 }).text).toBe('3/5')
  })
})
