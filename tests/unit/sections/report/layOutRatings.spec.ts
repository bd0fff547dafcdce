import { layOutRatings, listRated, sayAnchor, tabulateRatings } from '@/sections/report/layOutRatings'
import { formatTime } from '@/messages/format'
import { listLeaves } from '@/domain/rubric/Rubric'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { evidence, notApplicable, step } from '../../domain/buildAssessment'
import { buildRubric, equalBranch } from '../../domain/buildRubric'
import type { DossierInput } from '@/domain/report/buildDossier'
import { ALL, assess, RUBRIC } from '../../../ui/buildCase'
import { cellOf, dossier, EN, readCell, readRows, sayings, tableOf, ZH } from '../buildOutline'

const AT = '2024-05-01T12:00:00.000Z'
const FULL: Record<string, QuickAnswer> = {
  'scenario-1': { self: { step: 6, at: AT, by: '厂长', why: '都上线了' }, assessor: { step: 5, why: '有一条线没上' }, note: '下月复核' },
  'scenario-2': { self: { step: 0 } },
  'scenario-3': { note: '问过计划科' },
  'scenario-5': { self: notApplicable, agreed: { notApplicable: '外包', why: '合同在' } },
  'retired-3': 4,
}
const PIECES = [evidence(['scenario-2']), evidence(['scenario-1', 'scenario-2'], { id: 'e2', title: '发布记录' })]
const see = (answers: Record<string, QuickAnswer> = FULL, more: Partial<DossierInput> = {}) => dossier(assess(answers, { evidence: PIECES }), more)
const lay = (input = see(), voice = ZH) => layOutRatings(input, voice)
const rows = (...given: Parameters<typeof lay>) => readRows(tableOf(lay(...given), 'ratings'))
const [first] = listLeaves(RUBRIC.root)

describe('layOutRatings', () => {
  it('has a row for each indicator on which something was said, in the order of the standard', () => {
    expect(rows().map(cells => cells.slice(0, 3))).toEqual([
      ['1', '数字画图', '3 级 · 局部'], ['2', '虚拟试验', '未开展'], ['3', '智能排产', '– | 未评'], ['5', '库存盘点', '不适用'], ['–', 'retired-3 | 不在这些标准里，不计分', '2 级 · 全面'],
    ])
  })

  it('puts the published text of the level beside the rating that counts', () => {
    expect(rows().map(cells => cells[3])).toEqual(['第3种图纸', '–', '–', '–', '–'])
    expect(rows(see(), EN)[0]?.[3]).toBe('Drawing of kind 3')
  })

  it('says who gave which rating, why and when, then the note and the numbers of the evidence', () => {
    const [one, two, three, five] = rows().map(cells => cells[4])
    expect(one).toBe(`诊断人员：3 级 · 局部 有一条线没上 | 企业自评：3 级 · 全面 都上线了 （厂长 · ${formatTime('zh', AT)}） | 备注：下月复核 | 佐证 2`)
    expect(two).toBe('企业自评：未开展 | 佐证 1、2')
    expect(three).toBe('备注：问过计划科')
    expect(five).toBe('商定：不适用 外包；合同在 | 企业自评：不适用 本厂没有这类业务')
    expect(rows(see(), EN)[1]?.[4]).toBe('Factory: Not started | Evidence 1, 2')
  })

  it('keeps step and level, and leads to the question', () => {
    const table = tableOf(lay(), 'ratings')
    expect(cellOf(table, 'scenario-1', 'rating')).toMatchObject({ value: 5, mark: { level: 3, isHalf: true } })
    expect(cellOf(table, 'scenario-2', 'rating')).toMatchObject({ value: 0, mark: { level: 0, isHalf: false } })
    expect(cellOf(table, 'scenario-5', 'rating')).not.toHaveProperty('value')
    expect(cellOf(table, 'scenario-1', 'indicator').link).toBe('scenario-1')
  })

  it('counts what was said and what is left', () => {
    expect(sayings(lay())).toEqual([expect.stringMatching(/^5 项有评分或备注。/), '另有 1 项还没有评分，见“逐项等级”。'])
    expect(sayings(lay(see(ALL), EN), 'small')).toEqual([])
    expect(sayings(lay(see({ 'scenario-1': 6 }), EN))).toEqual([expect.stringMatching(/^One indicator has a rating or note\./), '4 more are not rated; see “Every indicator”.'])
  })

  it('takes an answer that was taken back for no answer', () => {
    expect(tableOf(lay(see({ 'scenario-1': {} })), 'ratings')).toMatchObject({ rows: [], empty: '还没有评分。' })
  })

  it('shows the rating of the side that the report is made from, and what all said', () => {
    const table = tableOf(lay(see(FULL, { perspective: 'self' })), 'ratings')
    expect([cellOf(table, 'scenario-1', 'rating').text, cellOf(table, 'scenario-1', 'meaning').text]).toEqual(['3 级 · 全面', '第3种图纸'])
    expect(readCell(cellOf(table, 'scenario-1', 'said'))).toContain('诊断人员：3 级 · 局部')
    expect(cellOf(tableOf(lay(see(FULL, { perspective: 'assessor' })), 'ratings'), 'scenario-2', 'rating')).toMatchObject({ text: '–', more: ['未评'] })
  })

  it('folds what goes beyond twelve', () => {
    const ids = Array.from({ length: 14 }, (_, i) => `i-${i + 1}`)
    const { rows: all } = tableOf(lay(dossier(assess(Object.fromEntries(ids.map(id => [id, 4]))), { rubric: buildRubric([equalBranch('all', 100, ids)]) })), 'ratings')
    expect(all.map(({ isFolded }) => isFolded ?? false)).toEqual([...Array.from({ length: 12 }, () => false), true, true])
  })
})

describe('listRated', () => {
  it('has an indicator of several standards once', () => {
    const other = buildRubric([equalBranch('all', 100, ['scenario-1', 'extra'])])
    expect(listRated(see({ 'scenario-1': 4 }, { standards: [RUBRIC, other], plain: [RUBRIC, other] })).map(({ id }) => id)).toEqual(['scenario-1', 'scenario-2', 'scenario-3', 'scenario-4', 'scenario-5', 'extra'])
  })
})

describe('sayAnchor', () => {
  it('is the text of the level that a step lies in, and nothing for what has none', () => {
    if (!first) throw new Error('There is an indicator.')
    expect([1, 2, 9, 10].map(value => sayAnchor(step(value), first, ZH))).toEqual(['第1种图纸', '第1种图纸', '第5种图纸', '第5种图纸'])
    expect([sayAnchor(step(0), first, ZH), sayAnchor(notApplicable, first, ZH)]).toEqual(['', ''])
  })
})

describe('tabulateRatings', () => {
  const table = (more: Partial<DossierInput> = {}, voice = ZH) => tabulateRatings(see(FULL, more), voice)
  const read = (row: string, columns: string[], more: Partial<DossierInput> = {}) => columns.map(column => cellOf(table(more), row, column).text)

  it('has a row for every indicator, rated or not, and as many cells as columns', () => {
    expect(table().rows.map(({ id }) => id)).toEqual(['scenario-1', 'scenario-2', 'scenario-3', 'scenario-4', 'scenario-5', 'retired-3'])
    expect(new Set(table().rows.map(({ cells }) => cells.length))).toEqual(new Set([table().columns.length]))
  })

  it('has numbers as numbers, unrounded, and nothing where there is none', () => {
    // Design weighs 40 of the 80 that stay without shipping, and this is 60 % of it.
    expect(['weight', 'level', 'score', 'pieces'].map(column => cellOf(table(), 'scenario-1', column).value)).toEqual([expect.closeTo(0.3, 9), 3, 50, 1])
    expect(read('scenario-4', ['step', 'level', 'score', 'source'])).toEqual(['', '', '', ''])
    expect(cellOf(table(), 'scenario-2', 'step')).toEqual({ text: '0', value: 0 })
  })

  it('says what each column holds, so that a spreadsheet takes numbers for numbers', () => {
    const as = (kind: string) => table().columns.filter(column => column.as === kind).map(({ key }) => key)
    expect(as('number')).toEqual(['weight', 'step', 'level', 'score', 'agreed-step', 'assessor-step', 'self-step', 'pieces'])
    expect(as('long')).toEqual(['meaning', 'next', 'agreed-why', 'assessor-why', 'self-why', 'note', 'evidence'])
    expect(cellOf(table(), 'scenario-1', 'self-step').value).toBe(6)
  })

  it('names branch, number and id, and says that something is open', () => {
    expect(read('scenario-4', ['id', 'number', 'indicator', 'branch', 'rating'])).toEqual(['scenario-4', '4', '联网开机', '开机', '未评'])
    expect(read('retired-3', ['id', 'number', 'indicator', 'branch', 'weight'])).toEqual(['retired-3', '', 'retired-3', '', ''])
  })

  it('says what comes next: the same level throughout after half of it, else the next one', () => {
    const next = (value: number) => cellOf(tabulateRatings(see({ 'scenario-1': value }), ZH), 'scenario-1', 'next').text
    expect([0, 1, 2, 5, 6, 10].map(next)).toEqual(['第1种图纸', '第1种图纸', '第2种图纸', '第3种图纸', '第4种图纸', ''])
  })

  it('has every side with its step, reason, name and time', () => {
    expect(read('scenario-1', ['self-step', 'self-why', 'self-by', 'self-at', 'assessor-step', 'assessor-why', 'agreed-step', 'note'])).toEqual(['6', '都上线了', '厂长', AT, '5', '有一条线没上', '', '下月复核'])
    expect(read('scenario-5', ['self-step', 'agreed-step', 'agreed-why'])).toEqual(['N/A', 'N/A', '外包\n合同在'])
    expect(table({}, EN).columns.find(({ key }) => key === 'self-why')?.title).toBe('Factory reason')
  })

  it('names evidence with its number', () => {
    expect(read('scenario-2', ['pieces', 'evidence'])).toEqual(['2', '1 制度文件\n2 发布记录'])
  })

  it('has the rating and the score of one perspective in one row', () => {
    expect(read('scenario-1', ['step', 'rating', 'score', 'source'])).toEqual(['5', '3 级 · 局部', '50', '诊断人员'])
    expect(read('scenario-1', ['step', 'rating', 'score', 'source'], { perspective: 'self' })).toEqual(['6', '3 级 · 全面', '60', '企业自评'])
  })
})
