import WorkbookPick from '@/components/workbook/WorkbookPick.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (reading: string | null = null, language: 'zh' | 'en' = 'zh') => mount(WorkbookPick, { props: { reading }, ...surroundings(language) })
const FILE = new File(['x'], '问卷.xlsx')

describe('WorkbookPick', () => {
  it('hands on a file that was chosen', async () => {
    const wrapper = show()
    const input = wrapper.get<HTMLInputElement>('input')
    Object.defineProperty(input.element, 'files', { value: [FILE] })
    await input.trigger('change')
    expect(wrapper.emitted('pick')).toEqual([[FILE]])
  })

  it('hands on a file that was dropped, and shows that it may be', async () => {
    const wrapper = show()
    const zone = wrapper.get('.zone')
    await zone.trigger('dragover')
    expect(zone.classes()).toContain('over')
    await zone.trigger('dragleave')
    expect(zone.classes()).not.toContain('over')
    await zone.trigger('drop', { dataTransfer: { files: [FILE] } })
    expect(wrapper.emitted('pick')).toEqual([[FILE]])
  })

  it('takes nothing where nothing was chosen or a text was dropped', async () => {
    const wrapper = show()
    await wrapper.get('input').trigger('change')
    await wrapper.get('.zone').trigger('drop', { dataTransfer: { files: [] } })
    expect(wrapper.emitted('pick')).toBeUndefined()
  })

  it('says which file is being read and takes no other meanwhile', async () => {
    const wrapper = show('旧.xlsx', 'en')
    expect(wrapper.get('[role=status]').text()).toBe('Reading 旧.xlsx …')
    expect(wrapper.get('button').attributes()).toHaveProperty('disabled')
    await wrapper.get('.zone').trigger('drop', { dataTransfer: { files: [FILE] } })
    expect(wrapper.emitted('pick')).toBeUndefined()
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
