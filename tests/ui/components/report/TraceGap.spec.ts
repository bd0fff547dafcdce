import TraceGap from '@/components/report/TraceGap.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL, MOST, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (indicator: string, answers: Record<string, QuickAnswer> = ALL, language: 'zh' | 'en' = 'zh') => mount(TraceGap, { props: { report: report(answers, 4), indicator }, ...surroundings(language) })

describe('TraceGap', () => {
  it('is a product that one can check', () => {
    expect(show('scenario-4').get('p').text()).toBe('占总分 25.00% × 10 ×（第 4 步 − 第 0 步）= +10.00 分')
    expect(show('scenario-3', ALL, 'en').get('p').text()).toBe('25.00% of the score × 10 × (step 4 − step 2) = +5.00')
  })

  it('names the gates that it helps to pass', () => {
    const wrapper = show('scenario-4')
    expect(wrapper.get('h3').text()).toBe('有助于通过')
    expect(wrapper.findAll('li').map(item => item.text())).toEqual(['“制造”至少 26 分'])
  })

  it('explains months where there are any', () => {
    expect(show('scenario-1', { ...ALL, 'scenario-1': 2 }).text()).toContain('约 2.0 人月')
    expect(show('scenario-4').text()).not.toContain('人月')
  })

  it('says nothing of what is no gap or open', () => {
    expect(show('scenario-1').text()).toBe('')
    expect(show('scenario-5', MOST).text()).toBe('')
  })

  it('is accessible', async () => {
    await expectAccessible(show('scenario-4').element.parentElement ?? document.body)
  })
})
