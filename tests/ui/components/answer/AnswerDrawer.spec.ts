import AnswerDrawer from '@/components/answer/AnswerDrawer.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = () => mount(AnswerDrawer, { slots: { default: () => '环节一' }, ...surroundings() })

describe('AnswerDrawer', () => {
  it('is an open, modal dialog with a name and what is put into it', () => {
    const dialog = show().get<HTMLDialogElement>('dialog')
    expect(dialog.element.open).toBe(true)
    expect(dialog.attributes('aria-label')).toBe('环节与进度')
    expect(dialog.text()).toContain('环节一')
  })

  it('closes by its button, by Escape and by a press beside it', async () => {
    const wrapper = show()
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('close')).toHaveLength(1)
    await wrapper.get('dialog').trigger('close')
    expect(wrapper.emitted('close')).toHaveLength(2)
    await wrapper.get('dialog').trigger('click')
    expect(wrapper.emitted('close')).toHaveLength(3)
  })

  it('stays open on a press inside', async () => {
    const wrapper = show()
    await wrapper.get('.inside').trigger('click')
    expect(wrapper.emitted('close')).toBeUndefined()
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
