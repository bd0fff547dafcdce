import PlanSchedule from '@/components/plan/PlanSchedule.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (language: 'zh' | 'en' = 'zh') => mount(PlanSchedule, { props: { count: 2, startsOn: '2027-01-04' }, ...surroundings(language) })

describe('PlanSchedule', () => {
  it('says how many have no day, and offers one to begin with', () => {
    expect(show().text()).toContain('有 2 项行动还没有日期。')
    expect(show('en').text()).toContain('2 actions have no dates.')
    expect(show().get<HTMLInputElement>('input').element.value).toBe('2027-01-04')
  })

  it('asks for the days from the one that is given', async () => {
    const wrapper = show()
    await wrapper.get('input').setValue('2027-02-01')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('schedule')).toEqual([['2027-02-01']])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
