import ReportChecks from '@/components/report/ReportChecks.vue'
import type { Question } from '@/domain/checks/listQuestions'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildQuestion, namesIn } from '../checks/buildQuestion'

const show = (questions: Question[]) => mount(ReportChecks, { props: { questions, names: namesIn() }, ...surroundings() })
const ANSWERED = buildQuestion('pair', { reply: { text: '机房看过', by: '王工' } })

describe('ReportChecks', () => {
  it('counts what is open and what is answered, and leads there', () => {
    const line = show([buildQuestion('base'), ANSWERED])
    expect(line.text()).toContain('1 个未答，1 个已答')
    expect(line.get('a').attributes('href')).toBe('/assessments/a1/site/checks')
  })

  it('lists what was said, for paper as well', () => {
    expect(show([buildQuestion('base'), ANSWERED]).findAll('li').map(item => item.text())).toEqual([expect.stringMatching(/^“智能排产”.* — 机房看过 \(王工\)$/)])
  })

  it('says when there is nothing to ask', () => {
    expect(show([]).text()).toBe('评分没有引出疑问。')
  })

  it('is accessible', async () => {
    await expectAccessible(show([ANSWERED]).element)
  })
})
