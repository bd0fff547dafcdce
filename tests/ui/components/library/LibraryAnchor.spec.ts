import LibraryAnchor from '@/components/library/LibraryAnchor.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { h, nextTick } from 'vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (more: { example?: string } = {}, language: 'zh' | 'en' = 'zh') => mount(LibraryAnchor, { props: { level: 3, title: '领域级', text: '跨部门共用一套计划', ...more }, ...surroundings(language) })
const open = async (language: 'zh' | 'en' = 'zh') => {
  const wrapper = show({}, language)
  await wrapper.get('.unclear').trigger('click')
  await nextTick()
  return wrapper
}

describe('LibraryAnchor', () => {
  it('shows level, name and text, and what it looks like in the industry', () => {
    expect(show({ example: '汽车版里第 3 级的样子：按车序排产' }).text()).toMatch(/3\s*领域级\s*跨部门共用一套计划\s*汽车版里第 3 级的样子：按车序排产/)
  })

  it('opens a short form that is ready to be typed into', async () => {
    const wrapper = await open()
    expect(wrapper.get('label').text()).toBe('第 3 级哪里说不清？怎么说更明白？')
    expect(document.activeElement).toBe(wrapper.get('textarea').element)
    expect(wrapper.text()).toContain('请不要写企业名称。')
  })

  it('hands on what was said and goes back to where one was', async () => {
    const wrapper = await open()
    await wrapper.get('textarea').setValue('  界线没写 ')
    await wrapper.get('form').trigger('submit')
    await nextTick()
    expect(wrapper.emitted('remark')).toEqual([['界线没写']])
    expect(wrapper.text()).toContain('已记下，列在页末。')
    expect(document.activeElement).toBe(wrapper.get('.unclear').element)
  })

  it('asks for a sentence when nothing was said', async () => {
    const wrapper = await open('en')
    await wrapper.get('textarea').setValue('  ')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('remark')).toBeUndefined()
    expect(wrapper.get('textarea').attributes('aria-invalid')).toBe('true')
    expect(wrapper.get('[role=status]').text()).toContain('Please write a sentence')
  })

  it.each([['the button', '.does button[type=button]', 'click'], ['Escape', 'textarea', 'keydown.esc']])('is closed by %s without a word', async (_, selector, event) => {
    const wrapper = await open()
    await wrapper.get(selector).trigger(event)
    await nextTick()
    expect(wrapper.find('form').exists()).toBe(false)
    expect(wrapper.emitted('remark')).toBeUndefined()
    expect(document.activeElement).toBe(wrapper.get('.unclear').element)
  })

  it('names the level on its button, for who cannot see what it stands beside', () => {
    expect(show({}, 'en').get('.unclear').attributes('aria-label')).toBe('Level 3 is unclear')
  })

  it('is accessible with its form open', async () => {
    const wrapper = mount(() => h('ol', h(LibraryAnchor, { level: 3, title: '领域级', text: '一套计划' })), surroundings())
    await wrapper.get('.unclear').trigger('click')
    await expectAccessible(wrapper.element)
  })
})
