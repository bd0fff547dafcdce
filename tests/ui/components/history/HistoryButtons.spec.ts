import HistoryButtons from '@/components/history/HistoryButtons.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

describe('HistoryButtons', () => {
  it('undoes and makes again', async () => {
    const buttons = mount(HistoryButtons, surroundings())
    for (const button of buttons.findAll('button')) await button.trigger('click')
    expect(buttons.findAll('button').map(button => button.attributes('aria-label'))).toEqual(['撤销', '重做'])
    expect([buttons.emitted('undo'), buttons.emitted('redo')]).toEqual([[[]], [[]]])
  })

  it('is accessible', async () => {
    await expectAccessible(mount(HistoryButtons, surroundings()).element)
  })
})
