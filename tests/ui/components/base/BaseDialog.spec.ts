import BaseDialog from '@/components/base/BaseDialog.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { until } from '../../until'

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

  it('stays open against a stray press and Escape when it is firm', async () => {
    const wrapper = mount(BaseDialog, { props: { title: '留下？', isFirm: true }, slots: { default: () => '内容' }, ...surroundings() })
    const dialog = wrapper.get<HTMLDialogElement>('dialog')
    const cancel = new Event('cancel', { cancelable: true })
    dialog.element.dispatchEvent(cancel)
    expect(cancel.defaultPrevented).toBe(true)
    await dialog.trigger('click')
    dialog.element.close()
    await until(() => expect(dialog.element.open).toBe(true))
    expect([wrapper.emitted('close'), wrapper.find('button').exists()]).toEqual([undefined, false])
  })

  it('gives the keyboard back to where it was', async () => {
    const button = document.createElement('button')
    document.body.append(button)
    button.focus()
    const wrapper = show()
    wrapper.get('button').element.focus()
    wrapper.unmount()
    expect(document.activeElement).toBe(button)
    button.remove()
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
