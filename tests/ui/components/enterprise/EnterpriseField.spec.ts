import type { FieldMessage } from '@/components/enterprise/EnterpriseField.vue'
import EnterpriseField from '@/components/enterprise/EnterpriseField.vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'

function mountField(props: { hint?: string, unit?: string, message?: FieldMessage } = {}) {
  const wrapper = mount(EnterpriseField, {
    props: { name: 'enterprise.staff', label: '从业人员', message: null, ...props },
    slots: { default: '<template #default="{ control }"><input v-bind="control"></template>' },
    ...surroundings(),
  })
  const input = wrapper.get('input')
  const description = () => (input.attributes('aria-describedby') ?? '').split(' ').filter(Boolean).map(id => document.getElementById(id)?.textContent)
  return { wrapper, input, description }
}

describe('EnterpriseField', () => {
  it('labels its control', () => {
    const { wrapper, input } = mountField()
    expect(wrapper.get('label').attributes('for')).toBe(input.attributes('id'))
    expect(wrapper.get('label').text()).toBe('从业人员')
  })

  it('describes its control by unit, hint and message, and by nothing when there is none', () => {
    expect(mountField({ unit: '人', hint: '年末', message: { tone: 'error', text: '请填整数' } }).description()).toEqual(['人', '年末', '请填整数'])
    expect(mountField().input.attributes()).not.toHaveProperty('aria-describedby')
  })

  it('marks its control as invalid for an error only', () => {
    expect(mountField({ message: { tone: 'error', text: '请填整数' } }).input.attributes('aria-invalid')).toBe('true')
    expect(mountField({ message: { tone: 'warning', text: '请核对' } }).input.attributes()).not.toHaveProperty('aria-invalid')
  })

  it('does not mention what is missing before the field has been left once', async () => {
    const { wrapper, input } = mountField({ message: { tone: 'missing', text: '提交前请填' } })
    expect(wrapper.text()).not.toContain('提交前请填')
    await input.trigger('focusout')
    expect(wrapper.text()).toContain('提交前请填')
  })

  it('is accessible', async () => {
    await expectAccessible(mountField({ unit: '人', hint: '年末', message: { tone: 'error', text: '请填整数' } }).wrapper.element)
  })
})
