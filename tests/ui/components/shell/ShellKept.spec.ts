import ShellKept from '@/components/shell/ShellKept.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (damaged: number, days?: number) => mount(ShellKept, { props: { damaged, days }, ...surroundings() })

describe('ShellKept', () => {
  it('says nothing when there is nothing to say', () => {
    expect(show(0).find('div').exists()).toBe(false)
  })

  it('tells of records that were set aside, and where to find them', async () => {
    const wrapper = show(2)
    expect(wrapper.text()).toContain('2')
    expect(wrapper.get('a').attributes('href')).toBe('/storage')
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('dismissDamaged')).toHaveLength(1)
  })

  it('tells how long work has been without a copy, until it is put off', async () => {
    const wrapper = show(0, 34)
    expect(wrapper.text()).toContain('34')
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('dismissOverdue')).toHaveLength(1)
  })

  it('is accessible', async () => {
    await expectAccessible(show(1, 40).element)
  })
})
