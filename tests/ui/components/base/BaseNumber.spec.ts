import BaseNumber from '@/components/base/BaseNumber.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (modelValue: number | null = null, more: { most?: number, isWhole?: boolean, hint?: string } = {}, language: 'zh' | 'en' = 'zh') =>
  mount(BaseNumber, { props: { label: '预算', modelValue, ...more }, ...surroundings(language) })
const valueOf = (wrapper: ReturnType<typeof show>) => wrapper.get('input').element.value

describe('BaseNumber', () => {
  it('is empty or shows its number, under its name', () => {
    const wrapper = show(12.5)
    expect([valueOf(wrapper), valueOf(show())]).toEqual(['12.5', ''])
    expect([wrapper.get('label').text(), wrapper.get('label').attributes('for')]).toEqual(['预算', wrapper.get('input').attributes('id')])
  })

  it('shows what holds where it is left empty', () => {
    expect(show(null, { hint: '3' }).get('input').attributes('placeholder')).toBe('3')
  })

  it('hands on the number that is typed, and that there is none', async () => {
    const wrapper = show()
    await wrapper.get('input').setValue('1,200')
    await wrapper.get('input').setValue(' ')
    expect(wrapper.emitted('update:modelValue')).toEqual([[1200], [null]])
    expect(wrapper.find('[role=alert]').exists()).toBe(false)
  })

  it('keeps what is no number, says so and hands nothing on', async () => {
    const wrapper = show(5)
    const input = wrapper.get('input')
    await input.setValue('五')
    expect([valueOf(wrapper), input.attributes('aria-invalid'), wrapper.emitted('update:modelValue')]).toEqual(['五', 'true', undefined])
    expect([wrapper.get('[role=alert]').text(), wrapper.get('[role=alert]').attributes('id')]).toEqual(['填 0 到 100000000 的数。', input.attributes('aria-describedby')])
    await input.setValue('6')
    expect([wrapper.find('[role=alert]').exists(), input.attributes('aria-invalid'), input.attributes('aria-describedby')]).toEqual([false, 'false', undefined])
  })

  it.each([['zh', '填 1 到 60 的整数。'], ['en', 'Enter a whole number from 1 to 60.']] as const)('asks for a whole number where things are counted, in %s', async (language, said) => {
    const wrapper = show(null, { most: 60, isWhole: true }, language)
    await wrapper.get('input').setValue('2.5')
    expect(wrapper.get('[role=alert]').text()).toBe(said)
  })

  it('follows a number that is changed elsewhere, but not while it is typed', async () => {
    const wrapper = show(5)
    await wrapper.setProps({ modelValue: 7 })
    expect(valueOf(wrapper)).toBe('7')
    await wrapper.get('input').setValue('8.0')
    await wrapper.setProps({ modelValue: 8 })
    expect(valueOf(wrapper)).toBe('8.0')
    await wrapper.setProps({ modelValue: null })
    expect(valueOf(wrapper)).toBe('')
  })

  it('has a name of its own beside another number', () => {
    const props = { label: '预算', modelValue: null }
    const wrapper = mount(() => [h(BaseNumber, props), h(BaseNumber, props)], surroundings())
    const [one, other] = wrapper.findAll('input').map(input => input.attributes('id'))
    expect(one).not.toBe(other)
  })

  it('is accessible, also when it is wrong', async () => {
    const wrapper = show()
    await wrapper.get('input').setValue('五')
    await expectAccessible(wrapper.element)
  })
})
