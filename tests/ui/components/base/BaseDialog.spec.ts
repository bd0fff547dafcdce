import BaseDialog from '@/components/base/BaseDialog.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (slots: { default: () => string, actions?: () => string } = { default: () => '内容', actions: () => '按钮' }) => mount(BaseDialog, { props: { title: '删除？' }, slots, ...surroundings() })

describe('BaseDialog', () => {
  it('is an open dialog with its title as name and heading', () => {
    const dialog = show().get<HTMLDialogElement>('dialog')
    expect(dialog.element.open).toBe(true)
    expect(dialog.attributes('aria-label')).toBe('删除？')
    expect(dialog.get('h2').text()).toBe('删除？')
    expect(dialog.text()).toMatch(/内容.*按钮/)
  })

  it('has no row of actions when there are none', () => {
    expect(show({ default: () => '内容' }).find('footer').exists()).toBe(false)
  })

  it('closes by its cross, by Escape and by a press on what lies behind', async () => {
    const wrapper = show()
    await wrapper.get('button[aria-label="关闭"]').trigger('click')
    await wrapper.get('dialog').trigger('close')
    await wrapper.get('dialog').trigger('click')
    expect(wrapper.emitted('close')).toHaveLength(3)
  })

  it('stays open on a press inside', async () => {
    const wrapper = show()
    await wrapper.get('h2').trigger('click')
    expect(wrapper.emitted('close')).toBeUndefined()
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
