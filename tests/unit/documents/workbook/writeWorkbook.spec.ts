import { listMarks } from '@/documents/workbook/ratingLabels'
import { planWorkbook } from '@/domain/workbook/planWorkbook'
import { readEntry } from '@/domain/workbook/readEntry'
import { resolveStandard } from '@/domain/rubric/resolveStandard'
import { listLeaves } from '@/domain/rubric/Rubric'
import type { Rubric } from '@/domain/rubric/Rubric'
import { translate } from '@/messages/translate'
import fc from 'fast-check'
import type { Sheet } from 'hucre/xlsx'
import { readXlsx } from 'hucre/xlsx'
import { bundle } from 'virtual:rubrics'
import { describe, expect, it } from 'vitest'
import { branch, buildRubric, leaf } from '../../domain/buildRubric'
import { ANSWERS, assess, readGood, RUBRIC, write } from './buildWorkbook'

async function open(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  const [guide, questions, hidden] = sheets
  if (!guide || !questions || !hidden) throw new Error('A sheet is missing.')
  return { sheets, guide, questions, hidden }
}
const column = ({ rows }: Sheet, at: number) => rows.map(row => row[at] ?? null)
const isLocked = ({ cells }: Sheet, row: number, at: number) => cells?.get(`${row},${at}`)?.style?.protection?.locked ?? true

describe('writeWorkbook', { timeout: 60_000 }, () => {
  it('has a sheet that explains, one to fill in, and a hidden one', async () => {
    const { sheets } = await open(await write())
    expect(sheets.map(({ name, veryHidden }) => [name, veryHidden ?? false])).toEqual([['说明', false], ['问卷', false], ['shuzhen', true]])
  })

  it('says for whom, what and how, and that it is not official', async () => {
    const { guide } = await open(await write())
    const text = guide.rows.flat().join('\n')
    for (const part of ['测试工厂', '2024', '小标准 · 1.0.0', '企业自评', '3 / 4', translate('zh', 'workbook.guide.7'), '自评结果，非官方定级']) expect(text).toContain(part)
  })

  it('has one row an indicator with question, levels, and what stands here', async () => {
    const { questions } = await open(await write())
    expect(questions.rows[0]).toEqual(['编号', '环节', '指标', '问题', '评分', '不适用的理由 / 说明', '备注', '1级 规范级', '2级 场景级', '3级 领域级', '4级 平台级', '5级 生态级'])
    expect(questions.rows[1]).toEqual([20, '制造\n计划', '智能排产', '谁排产？\n局部、全面按“产线”来数。', '3级·局部', '两条线', '看了九月的单子', '第1种排法', '第2种排法', '第3种排法', '第4种排法', '第5种排法'])
    expect([column(questions, 0).slice(1), column(questions, 4).slice(1), column(questions, 5).slice(1)]).toEqual([[20, 21, 'B3', 'B4'], ['3级·局部', '不适用', '1级·全面', null], ['两条线', '没有这道工序', null, null]])
  })

  it('speaks English', async () => {
    const { guide, questions } = await open(await write(ANSWERS, { language: 'en' }))
    expect([guide.name, questions.name]).toEqual(['Read me', 'Questionnaire'])
    expect(questions.rows[1]?.slice(1, 5)).toEqual(['Making\nPlanning', 'Scheduling', 'Who schedules?\nIn places, throughout: counted by lines.', 'Level 3 in places'])
  })

  it('offers a list in every rating cell, without “not applicable” where that is not allowed', async () => {
    const { questions } = await open(await write())
    expect(questions.dataValidations).toMatchObject([{ type: 'list', range: 'E2 E3 E5', values: listMarks('zh', true) }, { type: 'list', range: 'E4', values: listMarks('zh', false) }])
  })

  it.each(['zh', 'en'] as const)('has a list that Excel takes: at most 255 signs, and no comma within an entry (%s)', language => {
    expect(listMarks(language, true).join(',').length).toBeLessThanOrEqual(255)
    expect(listMarks(language, true).filter(label => label.includes(','))).toEqual([])
    expect(new Set(listMarks(language, true)).size).toBe(12)
  })

  it('locks everything but what is to be filled in, without a password', async () => {
    const { guide, questions, hidden } = await open(await write())
    for (const sheet of [guide, questions, hidden]) expect(sheet.protection).toMatchObject({ sheet: true })
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(at => isLocked(questions, 1, at))).toEqual([true, true, true, true, false, false, false, true])
    expect([4, 5, 6].map(at => isLocked(questions, 0, at))).toEqual([true, true, true])
    expect(guide.rows.flatMap((row, r) => row.flatMap((_, c) => isLocked(guide, r, c) ? [] : [`${r},${c}`]))).toEqual(['9,1'])
    expect(questions.protection).not.toHaveProperty('password')
  })

  it('keeps the heading and the rating in sight, and can be filtered', async () => {
    const { questions } = await open(await write())
    expect([questions.freezePane, questions.autoFilter]).toEqual([{ rows: 1, columns: 5 }, { range: 'A1:L5' }])
  })

  it('holds no formula but the one that counts', async () => {
    const { sheets } = await open(await write({ 'scenario-20': { self: { step: 1, why: '=1+1' }, note: '=2+2' } }))
    const formulas = sheets.flatMap(({ cells }) => [...cells?.values() ?? []].flatMap(({ formula }) => formula ?? []))
    expect(formulas).toEqual([`COUNTA('问卷'!E2:E5)&" / 4"`])
  })

  it('knows indicators that share a number by their ids', async () => {
    const rubric = buildRubric([branch('all', 100, [leaf('abc-1', 40), leaf('axe-1', 40), leaf('base-2', 20)])])
    const bytes = await write({ 'axe-1': 4 }, { rubric })
    expect(column((await open(bytes)).questions, 0)).toEqual(['编号', 'abc-1', 'axe-1', 'B2'])
    expect((await readGood(bytes, rubric)).rows.map(({ indicator, told }) => [indicator, told.mark])).toEqual([['abc-1', null], ['axe-1', 4], ['base-2', null]])
  })

  it('puts the example of the industry beside its level', async () => {
    const [make, lead] = RUBRIC.root.children
    if (make?.kind !== 'branch' || !lead) throw new Error('unexpected tree')
    const withExample = (node: typeof make.children[number]): typeof node => node.kind === 'branch' ? { ...node, children: node.children.map(withExample) } : { ...node, example: { level: 2, zh: '冲压线', en: 'press line' } }
    const rubric: Rubric = { ...RUBRIC, edition: { id: 'auto', title: { zh: '汽车版', en: 'Automotive' } }, root: { ...RUBRIC.root, children: [withExample(make), lead] } }
    expect((await open(await write(ANSWERS, { rubric }))).questions.rows[1]?.[8]).toBe('第2种排法\n汽车版：冲压线')
  })
})

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('=1+1', '@x', '-5', '_x0041_', ' 空格 ', '两行\r\n第二行', 'tab\there', '<b>&amp;</b>', ''))
const rating = fc.oneof(
  fc.record({ step: fc.integer({ min: 0, max: 10 }), why: text }, { requiredKeys: ['step'] }),
  fc.record({ notApplicable: text.filter(reason => reason !== '') }),
)
const answer = fc.record({ self: rating, assessor: rating, note: text }, { requiredKeys: [] })

describe.each(bundle.standards.map(({ id, version }) => ({ id, version })))('writeWorkbook and readWorkbook, $id', { timeout: 120_000 }, standard => {
  const draft = resolveStandard(bundle, standard)
  const rubric: Rubric | null = draft && { ...draft, hash: 'test' }
  const ids = rubric ? listLeaves(rubric.root).map(({ id }) => id) : []

  it('give any answers back as they were, in either language, and find nothing to change', async () => {
    if (!rubric) throw new Error(`${standard.id} is not there.`)
    await fc.assert(fc.asyncProperty(fc.tuple(...ids.map(() => fc.option(answer, { nil: {}, freq: 3 }))), fc.constantFrom('self' as const, 'assessor' as const), fc.constantFrom('zh' as const, 'en' as const), async (given, source, language) => {
      const answers = Object.fromEntries(ids.map((id, i) => [id, given[i] ?? {}]))
      const reading = await readGood(await write(answers, { source, language, rubric }), rubric)
      expect(reading.rows.map(({ indicator, told }) => ({ indicator, told }))).toEqual(ids.map(indicator => ({ indicator, told: readEntry(assess(answers).answers[indicator], source) })))
      expect(planWorkbook(reading, assess(answers).answers)).toEqual([])
    }), { numRuns: 5 })
  })
})
