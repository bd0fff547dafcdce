import ShellMenu from '@/components/shell/ShellMenu.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = () => mount(ShellMenu, { props: { language: 'zh', theme: 'dark' }, ...surroundings() })
const chosen = (wrapper: ReturnType<typeof show>) => wrapper.findAll<HTMLInputElement>('input').filter(({ element }) => element.checked).map(({ element }) => element.value)

describe('ShellMenu', () => {
  it('is a closed menu whose name says what is in it', () => {
    const wrapper = show()
    expect(wrapper.get<HTMLDetailsElement>('details').element.open).toBe(false)
    expect(wrapper.get('summary').attributes('aria-label')).toBe('语言、外观、标准库与存储')
  })

  it('offers each language in itself, and three ways of colours', () => {
    expect(show().findAll('label').map(label => label.text())).toEqual(['中文', 'English', '跟随系统', '浅色', '深色'])
    expect(show().findAll('legend').map(legend => legend.text())).toEqual(['语言', '外观'])
  })

  it('shows the present choice and changes it', async () => {
    const wrapper = show()
    expect(chosen(wrapper)).toEqual(['zh', 'dark'])
    await wrapper.get('input[value=en]').setValue()
    await wrapper.get('input[value=light]').setValue()
    expect([wrapper.emitted('update:language'), wrapper.emitted('update:theme')]).toEqual([[['en']], [['light']]])
  })

  it('leads to the library and to what is stored, and closes behind it', async () => {
    const wrapper = show()
    const details = wrapper.get<HTMLDetailsElement>('details')
    details.element.open = true
    expect(wrapper.findAll('a').map(link => [link.text(), link.attributes('href')])).toEqual([['标准库', '/library'], ['存储与备份', '/storage']])
    await wrapper.get('a').trigger('click')
    expect(details.element.open).toBe(false)
  })

  it('is accessible when open', async () => {
    const wrapper = show()
    wrapper.get<HTMLDetailsElement>('details').element.open = true
    await expectAccessible(wrapper.element)
  })
})
