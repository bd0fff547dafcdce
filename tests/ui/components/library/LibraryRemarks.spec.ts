import LibraryRemarks from '@/components/library/LibraryRemarks.vue'
import type { Remark } from '@/domain/rubric/Remark'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const remark = (id: string, level: number | null, text: string): Remark => ({ id, rubric: { id: 'small', version: '1.0.0', hash: 'x' }, indicator: 'scenario-3', level, text, at: '2024-05-01T08:00:00.000Z' })
const REMARKS = [remark('r1', 3, '界线没写'), remark('r2', null, '名称太长')]
const show = (remarks: Remark[] = REMARKS, language: 'zh' | 'en' = 'zh') => mount(LibraryRemarks, { props: { remarks, titleOf: () => '智能排产' }, ...surroundings(language) })

describe('LibraryRemarks', () => {
  it('lists what was said, about what, and when', () => {
    const [first, second] = show().findAll('li').map(item => item.text())
    expect(first).toMatch(/^3 智能排产 · 第 3 级 · 2024年5月1日 [\d:]+\s*界线没写/)
    expect(second).toMatch(/^3 智能排产 · 2024年5月1日 [\d:]+\s*名称太长/)
  })

  it('says that the file holds nothing about the factory', () => {
    expect(show().text()).toContain('没有企业的任何信息')
    expect(show(REMARKS, 'en').text()).toContain('nothing about the factory')
  })

  it('removes one, by its id, and hands all of them out', async () => {
    const wrapper = show()
    await wrapper.findAll('li button')[1]?.trigger('click')
    expect(wrapper.emitted('remove')).toEqual([['r2']])
    await wrapper.get('ul + button').trigger('click')
    expect(wrapper.emitted('export')).toHaveLength(1)
  })

  it('says how to make one while there is none', () => {
    const wrapper = show([])
    expect(wrapper.text()).toContain('还没有意见')
    expect(wrapper.find('button').exists()).toBe(false)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element.parentElement ?? document.body)
  })
})
