import { layOutDifferences } from '@/sections/report/layOutDifferences'
import type { Question } from '@/domain/checks/listQuestions'
import { listQuestions } from '@/domain/checks/listQuestions'
import type { Dossier } from '@/domain/report/Dossier'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { notApplicable, step } from '../../domain/buildAssessment'
import { buildRubric, equalBranch } from '../../domain/buildRubric'
import { assess, RUBRIC } from '../../../ui/buildCase'
import { buildQuestion } from '../../../ui/components/checks/buildQuestion'
import { cellOf, dossier, EN, factOf, factsOf, readCell, readRows, sayings, tableOf, ZH } from '../buildOutline'

const AT = '2024-05-01T08:00:00.000Z'
const LATER = '2024-06-01T08:00:00.000Z'
/** One or more levels apart, the same, half a level apart, applicable or not, and one that only the factory has rated. */
const BOTH: Record<string, QuickAnswer> = {
  'scenario-1': { self: { step: 6, at: AT }, assessor: { step: 4, why: '只见到两条线', at: LATER }, agreed: { step: 5, why: '看过以后', at: AT } },
  'scenario-2': { self: step(4), assessor: step(4) },
  'scenario-3': { self: step(2), assessor: step(3), agreed: step(3) },
  'scenario-4': { self: notApplicable, assessor: step(2) },
  'scenario-5': 8,
}
const lay = (answers: Record<string, QuickAnswer> = BOTH, voice = ZH, more: Partial<Dossier> = {}) => layOutDifferences({ ...dossier(assess(answers)), questions: [], ...more }, voice)
const table = (...given: Parameters<typeof lay>) => tableOf(lay(...given), 'differences')

/** So many indicators that both have rated. */
function many(steps: [self: number, assessor: number][]) {
  const ids = steps.map((_, i) => `i-${i + 1}`)
  const rubric = buildRubric([equalBranch('all', 100, ids)])
  return layOutDifferences(dossier(assess(Object.fromEntries(steps.map(([self, assessor], i) => [ids[i] ?? '', { self: step(self), assessor: step(assessor) }]))), { rubric }), ZH)
}

describe('layOutDifferences', () => {
  it('lists what differs, the most important first, and leaves out what is the same', () => {
    expect(readRows(table())).toEqual([
      ['联网开机', '不适用 | 本厂没有这类业务', '1 级 · 全面', '是否适用', '– | 待商定'],
      ['数字画图', '3 级 · 全面', '2 级 · 全面 | 只见到两条线', '−1.0', '3 级 · 局部 | 商定之后，有一方改过评分，请再看一眼。'],
      ['智能排产', '1 级 · 全面', '2 级 · 局部', '+0.5', '2 级 · 局部'],
    ])
  })

  it('keeps the numbers: steps of the ratings, levels of the difference, assessor less factory', () => {
    expect(['self', 'assessor', 'difference', 'agreed'].map(column => cellOf(table(), 'scenario-1', column).value)).toEqual([6, 4, -1, 5])
    expect(['self', 'assessor', 'difference', 'agreed'].map(column => cellOf(table(), 'scenario-4', column).value)).toEqual([undefined, 2, undefined, undefined])
    expect(cellOf(table(), 'scenario-1', 'indicator').link).toBe('scenario-1')
  })

  it('sums both sides up', () => {
    // Steps of both: (6 − 4), (4 − 4), (2 − 3): 1 / 3 of a step, 1 / 6 of a level. One pair in four is the same.
    const facts = factsOf(lay(), 'agreement')
    expect(facts.map(({ label, text }) => [label, text])).toEqual([['总体高低', '企业平均比诊断人员高 0.2 级'], ['完全一致', '25%，4 项里有 1 项'], ['加权 kappa', '–']])
    expect(facts.map(({ value }) => value)).toEqual([expect.closeTo(1 / 6, 9), 0.25, undefined])
    expect(facts[2]?.more).toBe('不足 20 项（现在 3 项），算出来不可靠，所以不给。')
  })

  it('says how each figure was made, in the direction that it points', () => {
    const [bias, agreement] = factsOf(lay(), 'agreement')
    expect(bias?.trace).toEqual({ kind: 'said', title: '总体高低', lines: ['两方都打了级别的 3 项，逐项用企业自评的级减诊断人员的级，取平均。一级等于两步。'] })
    expect(agreement?.trace).toMatchObject({ lines: ['1 ÷ 4：两方评得完全一样的项数，除以两方都评过的项数。'] })
  })

  it.each<[what: string, self: number, assessor: number, text: string, value: number]>([
    ['the assessor is higher', 2, 6, '诊断人员平均比企业高 2.0 级', -2], ['both are level', 4, 4, '两方平均不相上下', 0],
  ])('says so when %s', (_, self, assessor, text, value) => {
    expect(factOf(lay({ 'scenario-1': { self: step(self), assessor: step(assessor) } }), 'agreement', '总体高低')).toMatchObject({ text, value })
  })

  it('has no mean where no indicator has a level from both', () => {
    const { text, value, trace } = factOf(lay({ 'scenario-4': { self: notApplicable, assessor: step(2) } }), 'agreement', '总体高低')
    expect([text, value, trace]).toEqual(['还没有两方都打了级别的指标', undefined, undefined])
  })

  it('gives kappa where there are enough pairs, and a reason where it cannot tell', () => {
    const alike = (other: number) => many(Array.from({ length: 20 }, (_, i) => i % 2 === 0 ? [2, 2] : [other, other]))
    expect(factOf(alike(6), 'agreement', '加权 kappa')).toMatchObject({ text: '1.00，几乎一致', value: 1, trace: { kind: 'said', lines: [expect.stringContaining('按 20 项')] } })
    expect(factOf(alike(2), 'agreement', '加权 kappa')).toMatchObject({ text: '–', more: '有一方给的全是同一个评分，看不出一致与否，所以不给。' })
  })

  it('rounds the share of pairs that are the same', () => {
    const answers = { 'scenario-1': { self: step(4), assessor: step(4) }, 'scenario-2': { self: step(2), assessor: step(2) }, 'scenario-3': { self: step(2), assessor: step(4) } }
    expect(factOf(lay(answers), 'agreement', '完全一致')).toMatchObject({ text: '67%，3 项里有 2 项', value: 2 / 3 })
  })

  it('says that the two do not differ', () => {
    expect(table({ 'scenario-2': { self: step(4), assessor: step(4) } })).toMatchObject({ rows: [], empty: '两方没有分歧。' })
  })

  it('says how much each has rated while there is nothing to compare', () => {
    expect(sayings(lay({ 'scenario-1': 6, 'scenario-2': { assessor: step(4) } }))[0]).toBe('企业评了 1 项，诊断人员评了 1 项，没有两方都评过的指标，无从比较。')
    expect(sayings(lay({ 'scenario-1': 6 }, EN))[0]).toBe('The factory has rated 1 and the assessor 0; no indicator has both, so there is nothing to compare.')
  })

  it('folds what goes beyond twelve', () => {
    const { rows } = tableOf(many(Array.from({ length: 14 }, () => [6, 2])), 'differences')
    expect(rows.map(({ isFolded }) => isFolded ?? false)).toEqual([...Array.from({ length: 12 }, () => false), true, true])
  })
})

describe('questions of layOutDifferences', () => {
  const ANSWERED = buildQuestion('pair', { reply: { text: '机房看过', by: '王工' } })
  const ask = (questions: Question[], voice = ZH, more: Partial<Dossier> = {}) => lay({}, voice, { questions, report: dossier(assess({})).report, rubric: RUBRIC, ...more })
  const asked = (questions: Question[], voice = ZH) => tableOf(ask(questions, voice), 'questions')

  it('counts what is open and what is answered', () => {
    expect(sayings(ask([buildQuestion('base'), ANSWERED]))).toContain('评分引出的疑问：1 个未答，1 个已答。它们不改变分数。')
  })

  it('says what stands against what, why and what to ask, and what was said to it', () => {
    const [open, answered] = readRows(asked([buildQuestion('base'), ANSWERED]))
    expect(open).toEqual([expect.stringMatching(/^“?数字画图.* \| .*？$/), '– | 未答'])
    expect(answered).toEqual([expect.stringMatching(/^“智能排产”.* \| 没有库存 \| 数从哪里来？$/), '机房看过 | 王工'])
  })

  it('marks what was said before the ratings changed, which leaves the question open', () => {
    const earlier = [buildQuestion('pair', { earlier: { text: '问过了' } }), buildQuestion('pair', { key: 'other', earlier: { text: '问过了', by: '王工' } })]
    expect(asked(earlier).rows.map(({ cells: [, reply] }) => reply && readCell(reply))).toEqual(['问过了 | 评分改动之前的答复', '问过了 | 王工 · 评分改动之前的答复'])
    expect(sayings(ask(earlier), 'sentence')[1]).toContain('2 个未答，0 个已答')
  })

  it('says a reply without a name alone', () => {
    expect(asked([buildQuestion('pair', { reply: { text: '机房看过' } })]).rows[0]?.cells[1]).toEqual({ text: '机房看过', more: [] })
  })

  it('names branches and indicators in the language of the report', () => {
    expect(asked([buildQuestion('unbacked')], EN).rows[0]?.cells[0]?.text).toContain('Drawing')
  })

  it('keeps what was said to questions that no longer arise, behind the others', () => {
    const assessment = assess({}, { replies: { 'pair/p9@1': { text: '早就改了', by: '王工' }, 'run/scenario-1@2': { text: '确实如此' } } })
    expect(readRows(tableOf(ask([ANSWERED], ZH, { assessment }), 'questions')).slice(1)).toEqual([['这条疑问现在不再出现', '早就改了 | 王工'], ['这条疑问现在不再出现', '确实如此']])
    expect(sayings(ask([ANSWERED], ZH, { assessment }), 'sentence')[1]).toContain('0 个未答，1 个已答')
    expect(sayings(ask([], ZH, { assessment })).at(-1)).toBe('评分没有引出疑问。')
    expect(tableOf(ask([], ZH, { assessment }), 'questions').rows).toHaveLength(2)
  })

  it('calls what was said to the same question for other ratings earlier, not gone', () => {
    const assessment = assess({}, { replies: { 'pair/p1@then': { text: '那时没看', by: '李工' }, [ANSWERED.key]: { text: '机房看过', by: '王工' } } })
    expect(readRows(tableOf(ask(listQuestions([ANSWERED.check], assessment.replies), ZH, { assessment }), 'questions'))).toEqual([
      [expect.stringMatching(/^“智能排产”.*数从哪里来？$/), '机房看过 | 王工'], [expect.stringMatching(/^“智能排产”/), '那时没看 | 李工 · 评分改动之前的答复'],
    ])
  })

  it('says a reply once, whether it holds or held', () => {
    const assessment = assess({}, { replies: { 'pair/p1@then': { text: '那时没看' } } })
    expect(readRows(tableOf(ask(listQuestions([ANSWERED.check], assessment.replies), ZH, { assessment }), 'questions')).map(([, reply]) => reply)).toEqual(['那时没看 | 评分改动之前的答复'])
  })

  it('says when there is nothing to ask', () => {
    expect(sayings(ask([])).slice(-2)).toEqual(['值得再问一句的', '评分没有引出疑问。'])
  })

  it('says nothing about questions in a redacted copy, which holds none whatever the ratings raise', () => {
    expect(sayings(ask([], ZH, { isRedacted: true }))).toEqual(['企业评了 0 项，诊断人员评了 0 项，没有两方都评过的指标，无从比较。'])
  })

  it('folds what goes beyond six', () => {
    const { rows } = asked(Array.from({ length: 8 }, (_, i) => buildQuestion('run', { key: `run-${i}` })))
    expect(rows.map(({ isFolded }) => isFolded ?? false)).toEqual([false, false, false, false, false, false, true, true])
  })
})
