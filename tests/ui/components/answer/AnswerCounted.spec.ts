import AnswerCounted from '@/components/answer/AnswerCounted.vue'
import type { RatingSource } from '@/domain/assessment/RATING_SOURCES'
import type { RatingReport } from '@/domain/report/Report'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (rating: Partial<RatingReport>, more: { source?: RatingSource, isHidden?: boolean } = {}, language: 'zh' | 'en' = 'zh') => mount(AnswerCounted, {
  props: { rating: { source: 'assessor', step: 3, notApplicable: null, evidence: 0, backedStep: 2, ...rating }, source: 'self', ...more }, ...surroundings(language),
})

describe('AnswerCounted', () => {
  it.each([
    [{ step: 3 }, '诊断人员评分：2 级 · 局部'], [{ step: 0 }, '诊断人员评分：未开展'], [{ step: null, notApplicable: '没有' }, '诊断人员评分：不适用'],
  ])('says what counts instead of the own rating: %#', (rating, said) => {
    expect(show(rating).text()).toContain(said)
    expect(show(rating).text()).toContain('下面显示和修改的是企业自评，不计入。')
  })

  it('says to the assessor that the agreed rating counts', () => {
    expect(show({ source: 'agreed', step: 4 }, { source: 'assessor' }).text()).toBe('计入结果的是商定评分：2 级 · 全面。下面显示和修改的是诊断人员评分，不计入。')
  })

  it('keeps the value to itself as long as it is not to be seen', () => {
    const text = show({ step: 3 }, { isHidden: true }).text()
    expect(text).toContain('计入结果的是诊断人员评分，您评完后显示')
    expect(text).not.toContain('级')
  })

  it('is silent while the own rating counts, or will count once it is given', () => {
    expect(show({ source: 'self' }).text()).toBe('')
    expect(show({ source: 'self' }, { source: 'assessor' }).text()).toBe('')
    expect(show({ source: 'assessor' }, { source: 'assessor' }).text()).toBe('')
    expect(show({ source: null, step: null }).text()).toBe('')
  })

  it('is accessible', async () => {
    await expectAccessible(show({}, {}, 'en').element)
  })
})
