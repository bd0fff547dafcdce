import { describeNext, describeRowGrade } from '@/components/portfolio/describeRow'
import { translate } from '@/messages/translate'
import { describe, expect, it } from 'vitest'
import { buildRow, buildStanding, HALF } from '../../domain/portfolio/buildRow'

const say = (text: Parameters<typeof translate> extends [unknown, ...infer Rest] ? Rest : never) => translate('zh', ...text)

describe('describeRowGrade', () => {
  it.each([
    [buildStanding(), null, '第 5 档'], [buildStanding({ state: 'provisional' }), '暂定', '第 5 档'], [HALF, '估计', '第 3–6 档'], [buildStanding({ grade: 0, score: 2 }), null, '未入级'],
    [buildStanding({ state: 'nothing-applicable', grade: null, score: null }), null, '无可评内容'],
  ])('says a grade and what it is worth: %#', (standing, mark, headline) => {
    const said = describeRowGrade(standing)
    expect(said && { mark: said.mark && say(said.mark), headline: say(said.headline) }).toEqual({ mark, headline })
  })

  it('says nothing before anything is rated', () => {
    expect(describeRowGrade({ ...HALF, answered: 0 })).toBeNull()
  })
})

describe('describeNext', () => {
  it.each([
    [buildRow('a', { enterprise: { name: '' } }), '填企业信息', { name: 'enterprise', params: { id: 'a' } }],
    [buildRow('a', {}, buildStanding({ answered: 0, open: 80 })), '开始填报', { name: 'answer', params: { id: 'a' } }],
    [buildRow('a', {}, HALF), '继续填报，剩 40 项', { name: 'answer', params: { id: 'a' } }],
    [buildRow('a', {}, buildStanding({ differences: 2 })), '商定分歧，2 项', { name: 'differences', params: { id: 'a' } }],
    [buildRow('a', {}, buildStanding({ withoutEvidence: 2, firstWithoutEvidence: 'base-1' })), '补佐证，2 项', { name: 'answer', params: { id: 'a', indicator: 'base-1' } }],
    [buildRow('a'), '看报告', { name: 'report', params: { id: 'a' } }],
    [{ ...buildRow('a'), isUnknown: true, next: null }, '载入标准', { name: 'library' }],
  ])('leads to %#', (row, text, to) => {
    const next = describeNext(row)
    expect(next && { text: say(next.text), to: next.to }).toEqual({ text, to })
  })

  it.each([buildRow('a', {}, null), buildRow('a', { removedAt: '2025-06-01T00:00:00.000Z' })])('leads nowhere from what is not known or deleted: %#', row => {
    expect(describeNext(row)).toBeNull()
  })
})
