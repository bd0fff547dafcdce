import AnswerCounted from '@/components/answer/AnswerCounted.vue'
import type { RatingReport } from '@/domain/report/Report'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (rating: Partial<RatingReport>, language: 'zh' | 'en' = 'zh') => mount(AnswerCounted, {
  props: { rating: { source: 'assessor', step: 3, notApplicable: null, evidence: 0, backedStep: 2, ...rating } }, ...surroundings(language),
})

describe('AnswerCounted', () => {
  it.each([[{ step: 3 }, '诊断师评分：2 级 · 局部'], [{ step: 0 }, '诊断师评分：未开展'], [{ step: null, notApplicable: '没有' }, '诊断师评分：不适用']])('says what counts instead of the own rating: %#', (rating, said) => {
    expect(show(rating).text()).toContain(said)
  })

  it('is silent while the own rating counts, or none', () => {
    expect(show({ source: 'self' }).text()).toBe('')
    expect(show({ source: null, step: null }).text()).toBe('')
  })

  it('is accessible', async () => {
    await expectAccessible(show({}, 'en').element)
  })
})
