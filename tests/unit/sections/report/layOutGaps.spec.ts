import { layOutGaps } from '@/sections/report/layOutGaps'
import { buildReport } from '@/domain/report/buildReport'
import type { Report } from '@/domain/report/Report'
import type { Catalogue, Solution } from '@/domain/solutions/Catalogue'
import { matchGaps } from '@/domain/solutions/matchGaps'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../../domain/buildAssessment'
import { buildRubric, equalBranch } from '../../domain/buildRubric'
import { ALL, MOST, report } from '../../../ui/buildCase'
import { cellOf, EN, readHeads, readRows, sayings, tableOf, ZH } from '../buildOutline'

const lay = (shown: Report = report(ALL, 4), voice = ZH) => layOutGaps({ report: shown, solutions: null }, voice)
const table = (...given: Parameters<typeof lay>) => tableOf(lay(...given), 'gaps')
/** `rated` indicators at step 1 and `open` ones that nobody rated, all of the same weight. */
const many = (rated: number, open: number) => {
  const ids = Array.from({ length: rated + open }, (_, i) => `scenario-${i + 1}`)
  return buildReport(buildRubric([equalBranch('all', 100, ids)]), buildAssessment(Object.fromEntries(ids.slice(0, rated).map(id => [id, 1]))), { target: 4 })
}

describe('layOutGaps', () => {
  it('lists what is below the target, the largest lift first', () => {
    // Both weigh a quarter: 0.25 · 10 · 4 and 0.25 · 10 · 2.
    expect(readRows(table())).toEqual([
      ['联网开机 | 开机 | 有助于通过门槛', '未开展', '2 级 · 全面', '+10.00', '–'], ['智能排产 | 排产 | 有助于通过门槛', '1 级 · 全面', '2 级 · 全面', '+5.00', '–'],
    ])
    expect(sayings(lay())[0]).toBe('把 2 个已评指标都提到“2 级 · 全面”，总分共加 15.00 分。不必全做：按加分从多到少排列。')
  })

  it('names the target in its title', () => {
    expect([table().title, table(report(ALL, 9), EN).title]).toEqual(['到第 4 档的差距', 'Gaps to grade 9'])
    expect(readHeads(table(report(ALL, 9), EN))).toEqual(['Indicator', 'Now', 'Target', 'Adds', 'Person-months'])
  })

  it('says how many of the first make up the score that the next grade lacks', () => {
    // A little more than what the first one adds.
    const shown = report(ALL)
    const lacking = (missingScore: number) => ({ ...shown, next: shown.next && { ...shown.next, missingScore } })
    const first = shown.gaps[0]?.lift ?? 0
    expect(sayings(lay(lacking(first + 0.1)))[1]).toBe('离第 3 档差 7.60 分：只看分数，做完最前 2 项就够，另须通过门槛。')
    expect(sayings(lay(lacking(first), EN))[1]).toBe('Grade 3 is 7.50 points away: by score alone the first one is enough; its gates come on top.')
  })

  it('says nothing of that for a grade further on, where the score is enough, or where all gaps together are not', () => {
    const shown = report(ALL)
    expect(sayings(lay(report(ALL, 9))).join()).not.toContain('就够')
    expect(sayings(lay(shown)).join()).not.toContain('就够')
    expect(sayings(lay({ ...shown, next: shown.next && { ...shown.next, missingScore: 99 } })).join()).not.toContain('就够')
  })

  it('states months where the standard has them, and then what they mean', () => {
    const shown = report({ ...ALL, 'scenario-1': 2, 'scenario-3': 8, 'scenario-4': 8 }, 4)
    // Level 2 takes two months for a medium plant.
    expect(cellOf(table(shown), 'scenario-1', 'months')).toMatchObject({ text: '2.0', value: 2, trace: { kind: 'gap', indicator: 'scenario-1' } })
    expect(sayings(lay(shown), 'small')[0]).toContain('人月：')
    expect(sayings(lay(), 'small')).toEqual([])
  })

  it('puts open indicators last, without numbers', () => {
    // It weighs a fifth: 0.2 · 10 · 2.
    expect(readRows(table(report(MOST, 4)))).toEqual([
      ['智能排产 | 排产 | 有助于通过门槛', '1 级 · 全面', '2 级 · 全面', '+4.00', '–'], ['联网开机 | 开机 | 有助于通过门槛', '– | 未评', '2 级 · 全面', '–', '–'], ['库存盘点 | 仓库', '– | 未评', '2 级 · 全面', '–', '–'],
    ])
  })

  it('says when nothing is left to do', () => {
    const shown = report({ ...ALL, 'scenario-2': 6, 'scenario-3': 6, 'scenario-4': 6 }, 5)
    expect(table(shown)).toMatchObject({ rows: [], empty: '没有差距：所有适用指标都已达到目标。' })
  })

  it('lists what a catalogue offers, the gaps that each solution helps with, and whose catalogue it is', () => {
    const offer = (product: string): Solution => ({
      provider: '甲公司', product, serves: [{ indicator: 'scenario-4', levels: [2, 1] }, { indicator: 'scenario-3', levels: [2] }], text: { zh: '采集开机', en: 'Collects run time' }, references: ['一家冲压厂'], contact: '021-0000',
    })
    const catalogue: Catalogue = { kind: 'solutions', formatVersion: 1, title: '园区目录', publisher: '松江', example: true, solutions: ['一', '二', '三', '四'].map(offer) }
    const shown = report(ALL, 4)
    const section = layOutGaps({ report: shown, solutions: matchGaps(catalogue, shown.gaps, undefined) }, ZH)
    expect(cellOf(tableOf(section, 'gaps'), 'scenario-4', 'indicator').more).toContain('4 项方案')
    expect(readRows(tableOf(section, 'gap-solutions'))).toEqual(['一', '二', '三', '四'].map(product => [`甲公司 · ${product} | 采集开机 | 用在：一家冲压厂`, '联网开机（1 / 2 级）；智能排产（2 级）', '021-0000']))
    expect(sayings(section, 'small').at(-1)).toBe('摘自目录“园区目录”（松江）；数诊不核实、不推荐。 示例目录：企业和产品都是虚构的。')
  })

  it('says nothing of a catalogue that has nothing for these gaps', () => {
    const catalogue: Catalogue = { kind: 'solutions', formatVersion: 1, title: 'X', publisher: 'Y', example: false, solutions: [{ provider: 'A', product: 'B', serves: [{ indicator: 'elsewhere', levels: [1] }] }] }
    const shown = report(ALL, 4)
    expect(layOutGaps({ report: shown, solutions: matchGaps(catalogue, shown.gaps, undefined) }, ZH)).toEqual(lay())
  })

  it('leads to the question and to where the lift comes from', () => {
    expect(cellOf(table(), 'scenario-4', 'indicator').link).toBe('scenario-4')
    expect(cellOf(table(), 'scenario-4', 'lift')).toMatchObject({ value: 10, trace: { kind: 'gap', indicator: 'scenario-4' } })
    expect([cellOf(table(), 'scenario-4', 'now').value, cellOf(table(), 'scenario-4', 'target').value]).toEqual([0, 4])
  })

  it.each([[10, 0, 0], [6, 4, 0], [0, 10, 0], [13, 0, 3], [9, 2, 1], [5, 9, 4]])('folds what goes beyond ten: %i rated, %i open', (rated, open, folded) => {
    const { rows } = table(many(rated, open))
    expect([rows.length, rows.filter(({ isFolded }) => isFolded).length]).toEqual([rated + open, folded])
    expect(rows.slice(0, 10).every(({ isFolded }) => !isFolded)).toBe(true)
  })
})
