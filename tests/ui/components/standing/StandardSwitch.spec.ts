import StandardSwitch from '@/components/standing/StandardSwitch.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const STANDARDS = [{ id: 'first', version: '1.0.0', title: { zh: '第一套', en: 'The first' } }, { id: 'second', version: '1.0.0', title: { zh: '第二套', en: 'The second' } }]
const show = (modelValue: string | null = null, standards = STANDARDS, language: 'zh' | 'en' = 'zh') => mount(StandardSwitch, { props: { standards, modelValue }, ...surroundings(language) })

describe('StandardSwitch', () => {
  it('offers each standard by its title, under a name', () => {
    const wrapper = show(null, STANDARDS, 'en')
    expect(wrapper.findAll('option').map(option => option.text())).toEqual(['The first', 'The second'])
    expect([wrapper.get('label').text(), wrapper.get('label').attributes('for')]).toEqual(['Seen by this standard', wrapper.get('select').attributes('id')])
  })

  it.each([[null, 'first@1.0.0'], ['first@1.0.0', 'first@1.0.0'], ['second@1.0.0', 'second@1.0.0']])('shows for %s the standard %s', (chosen, shown) => {
    expect(show(chosen).get('select').element.value).toBe(shown)
  })

  it('hands on what is chosen', async () => {
    const wrapper = show()
    await wrapper.get('select').setValue('second@1.0.0')
    expect(wrapper.emitted('update:modelValue')).toEqual([['second@1.0.0']])
  })

  it('follows a choice made elsewhere', async () => {
    const wrapper = show('second@1.0.0')
    await wrapper.setProps({ modelValue: null })
    expect(wrapper.get('select').element.value).toBe('first@1.0.0')
  })

  it('is not there where there is no choice', () => {
    expect(show(null, STANDARDS.slice(0, 1)).text()).toBe('')
    expect(show(null, []).text()).toBe('')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
