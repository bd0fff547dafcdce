import AnswerChecks from '@/components/answer/AnswerChecks.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildQuestion, namesIn } from '../checks/buildQuestion'

const QUESTIONS = [buildQuestion('base'), buildQuestion('pair'), buildQuestion('unbacked')]
const show = (indicator: string) => mount(AnswerChecks, { props: { questions: QUESTIONS, indicator, names: namesIn() }, ...surroundings() })

describe('AnswerChecks', () => {
  it('says the first contradiction, how many more there are, and where to answer', () => {
    const line = show('scenario-3')
    expect(line.text()).toMatch(/^“数字画图”只到“1 级 · 全面”，却有 2 项评分靠它撑着。还有 1 处。看疑问$/)
    expect(line.get('a').attributes('href')).toBe('/assessments/a1/site/checks?indicator=scenario-3')
  })

  it('is silent about anything else', () => {
    expect(show('scenario-4').text()).toBe('')
    expect(show('scenario-5').text()).not.toContain('还有')
  })

  it('is accessible', async () => {
    await expectAccessible(show('scenario-3').element)
  })
})
