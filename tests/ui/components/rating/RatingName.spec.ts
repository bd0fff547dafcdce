import RatingName from '@/components/rating/RatingName.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (name = '') => mount(RatingName, { props: { modelValue: name }, ...surroundings() })

describe('RatingName', () => {
  it('shows the name and offers to change it, or to add one', () => {
    expect(show('李工').text()).toBe('李工改姓名')
    expect(show().text()).toBe('写上姓名')
  })

  it('asks with the keyboard in the field', async () => {
    const wrapper = show()
    await wrapper.get('button').trigger('click')
    const field = wrapper.get('input')
    expect(wrapper.get('label').attributes('for')).toBe(field.element.id)
    expect(document.activeElement).toBe(field.element)
  })

  it('hands on every letter, so that a name half typed is not lost', async () => {
    const wrapper = show()
    await wrapper.get('button').trigger('click')
    await wrapper.get('input').setValue('李')
    await wrapper.get('input').setValue('李工')
    expect(wrapper.emitted('update:modelValue')).toEqual([['李'], ['李工']])
    expect(wrapper.emitted('done')).toBeUndefined()
  })

  it.each(['submit', 'keydown.esc'])('closes on %s, without blanks around the name', async how => {
    const wrapper = show()
    await wrapper.get('button').trigger('click')
    await wrapper.get('input').setValue(' 李工 ')
    await wrapper.get('form').trigger(how)
    expect(wrapper.emitted('update:modelValue')?.at(-1)).toEqual(['李工'])
    expect(wrapper.emitted('done')).toHaveLength(1)
    expect(wrapper.find('form').exists()).toBe(false)
  })

  it('can be passed without a name', async () => {
    const wrapper = show()
    await wrapper.get('button').trigger('click')
    expect(wrapper.get('form button').text()).toBe('不写')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.text()).toBe('写上姓名')
  })

  it('is accessible, open and closed', async () => {
    const wrapper = show('李工')
    await expectAccessible(wrapper.element)
    await wrapper.vm.ask()
    await expectAccessible(wrapper.element)
  })
})
