import EvidenceText from '@/components/evidence/EvidenceText.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (more: Record<string, unknown> = {}) => mount(EvidenceText, { props: { label: '名称', value: '看板', ...more }, ...surroundings() })
const field = (wrapper: ReturnType<typeof show>) => wrapper.get<HTMLInputElement>('.field')

describe('EvidenceText', () => {
  it('hands on every letter', async () => {
    const wrapper = show()
    await field(wrapper).setValue('看板一')
    await field(wrapper).setValue('')
    expect(wrapper.emitted('change')).toEqual([['看板一'], ['']])
  })

  it('hands on no emptied text that is required, says so, and shows the former one afterwards', async () => {
    const wrapper = show({ isRequired: true })
    await field(wrapper).trigger('focus')
    await field(wrapper).setValue('  ')
    expect(wrapper.emitted('change')).toBeUndefined()
    expect(field(wrapper).attributes('aria-invalid')).toBe('true')
    expect(wrapper.text()).toContain('请写一个名称')
    await field(wrapper).trigger('blur')
    expect(field(wrapper).element.value).toBe('看板')
  })

  it('does not blame a field that was always empty', () => {
    expect(show({ value: '', isRequired: true }).find('.error').exists()).toBe(false)
  })

  it('keeps what is being written while another tab writes too', async () => {
    const wrapper = show()
    await field(wrapper).trigger('focus')
    await field(wrapper).setValue('看板一')
    await wrapper.setProps({ value: '别的' })
    expect(field(wrapper).element.value).toBe('看板一')
    await field(wrapper).trigger('blur')
    expect(field(wrapper).element.value).toBe('别的')
  })

  it('has room for a longer text', async () => {
    const wrapper = show({ isLong: true, hint: '谁说的' })
    expect(wrapper.get('textarea').attributes()).toMatchObject({ maxlength: '4000', placeholder: '谁说的' })
    await field(wrapper).trigger('focus')
    await field(wrapper).setValue('班长')
    await field(wrapper).trigger('blur')
    expect(wrapper.emitted('change')).toEqual([['班长']])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ isRequired: true }).element)
    await expectAccessible(show({ isLong: true }).element)
  })
})
