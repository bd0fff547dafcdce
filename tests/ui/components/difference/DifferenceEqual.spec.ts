import DifferenceEqual from '@/components/difference/DifferenceEqual.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildComparison } from './buildPair'

const { pairs } = buildComparison({ 'scenario-1': { self: { step: 6 }, assessor: { step: 6 } }, 'scenario-2': { self: { step: 2 }, assessor: { step: 2 }, agreed: { step: 2 } } })
const show = (open = 1, by = '李工') => mount(DifferenceEqual, { props: { pairs, open, by }, ...surroundings() })
type Wrapper = ReturnType<typeof show>
const press = (wrapper: Wrapper, name: string) => wrapper.findAll('button').filter(button => button.text() === name).at(-1)?.trigger('click') ?? Promise.reject(new Error(`no button ${name}`))

describe('DifferenceEqual', () => {
  it('lists what is the same, folded, and marks what is agreed', () => {
    const wrapper = show()
    expect(wrapper.get('details').element.open).toBe(false)
    expect(wrapper.get('summary').text()).toBe('两方一致的 2 项')
    expect(wrapper.findAll('li').map(item => item.text())).toEqual(['1 数字画图3 级 · 全面', '2 虚拟试验1 级 · 全面商定'])
  })

  it('settles all at once, after a question that says by whom', async () => {
    const wrapper = show()
    await press(wrapper, '把 1 项一次商定')
    expect(wrapper.emitted('settle')).toBeUndefined()
    expect(wrapper.get('dialog').text()).toContain('商定人记为李工')
    await press(wrapper, '把 1 项一次商定')
    expect(wrapper.emitted('settle')).toEqual([[]])
    expect(wrapper.find('dialog').exists()).toBe(false)
  })

  it('settles nothing when that is cancelled', async () => {
    const wrapper = show(1, '')
    await press(wrapper, '把 1 项一次商定')
    expect(wrapper.get('dialog').text()).toContain('没有写姓名')
    await press(wrapper, '取消')
    expect(wrapper.emitted('settle')).toBeUndefined()
  })

  it('offers nothing once all are settled', () => {
    expect(show(0).find('button').exists()).toBe(false)
    expect(show(0).text()).toContain('都已商定。')
  })

  it('is accessible', async () => {
    const wrapper = mount(defineComponent({ render: () => h('div', [h(DifferenceEqual, { pairs, open: 1, by: '' })]) }), surroundings())
    await expectAccessible(wrapper.element)
  })
})
