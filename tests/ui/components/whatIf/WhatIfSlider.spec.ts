import WhatIfSlider from '@/components/whatIf/WhatIfSlider.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (step: number) => mount(WhatIfSlider, { props: { title: '智能排产', from: 4, step }, ...surroundings() })

describe('WhatIfSlider', () => {
  it('says in words where it stands, and where it stood', () => {
    expect(show(4).text()).toBe('智能排产2 级 · 全面')
    expect(show(7).text()).toBe('智能排产4 级 · 局部 （现在 2 级 · 全面）')
    expect(show(7).get('input').attributes('aria-valuetext')).toBe('4 级 · 局部')
  })

  it('hands on the step', async () => {
    const wrapper = show(4)
    await wrapper.get('input').setValue('9')
    expect(wrapper.emitted('slide')).toEqual([[9]])
  })

  it('is accessible', async () => {
    await expectAccessible(mount(() => h('ul', h(WhatIfSlider, { title: '智能排产', from: 4, step: 6 })), surroundings()).element)
  })
})
