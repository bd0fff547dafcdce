import WhatIfKeep from '@/components/whatIf/WhatIfKeep.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const KEPT = [{ id: 'w1', title: '先补战略', steps: { a: 5, b: 6 } }]
const show = (canKeep = true) => mount(WhatIfKeep, { props: { kept: KEPT, canKeep }, ...surroundings() })

describe('WhatIfKeep', () => {
  it('keeps under a name, without the blanks around it', async () => {
    const wrapper = show()
    await wrapper.get('input').setValue(' 先补安全 ')
    await wrapper.get('form').trigger('submit')
    expect([wrapper.emitted('keep'), wrapper.get('input').element.value]).toEqual([[['先补安全']], ''])
  })

  it('keeps nothing without a name, with one that is taken, or where nothing was moved', async () => {
    const wrapper = show()
    await wrapper.get('form').trigger('submit')
    await wrapper.get('input').setValue('先补战略')
    expect(wrapper.get('[role="alert"]').text()).toBe('已有同名的情形，换个名字。')
    await wrapper.get('form').trigger('submit')
    await wrapper.setProps({ canKeep: false })
    await wrapper.get('input').setValue('别的')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('keep')).toBeUndefined()
  })

  it('loads and deletes what is kept', async () => {
    const wrapper = show()
    expect(wrapper.get('li').text()).toContain('2 项不同')
    await wrapper.get('li button').trigger('click')
    await wrapper.get('button[aria-label="删除“先补战略”"]').trigger('click')
    expect([wrapper.emitted('load'), wrapper.emitted('drop')]).toEqual([[['w1']], [['w1']]])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
