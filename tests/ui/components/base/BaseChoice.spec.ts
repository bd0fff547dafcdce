import BaseChoice from '@/components/base/BaseChoice.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const OPTIONS = [{ value: '', text: '下一档' }, { value: '4', text: '第 4 档' }, { value: '9', text: '第 9 档' }]
const show = (modelValue = '') => mount(BaseChoice, { props: { label: '差距算到', options: OPTIONS, modelValue }, ...surroundings() })

describe('BaseChoice', () => {
  it('offers each option under its name', () => {
    const wrapper = show()
    expect(wrapper.findAll('option').map(option => option.text())).toEqual(['下一档', '第 4 档', '第 9 档'])
    expect([wrapper.get('label').text(), wrapper.get('label').attributes('for')]).toEqual(['差距算到', wrapper.get('select').attributes('id')])
  })

  it('shows what is chosen, also when that is changed elsewhere', async () => {
    const wrapper = show('4')
    expect(wrapper.get('select').element.value).toBe('4')
    await wrapper.setProps({ modelValue: '9' })
    expect(wrapper.get('select').element.value).toBe('9')
  })

  it('hands on what is chosen', async () => {
    const wrapper = show('4')
    await wrapper.get('select').setValue('9')
    await wrapper.get('select').setValue('')
    expect(wrapper.emitted('update:modelValue')).toEqual([['9'], ['']])
  })

  it('has a name of its own beside another choice', () => {
    const props = { label: '差距算到', options: OPTIONS, modelValue: '' }
    const wrapper = mount(() => [h(BaseChoice, props), h(BaseChoice, props)], surroundings())
    const [one, other] = wrapper.findAll('select').map(select => select.attributes('id'))
    expect(one).not.toBe(other)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
