import PathOthers from '@/components/path/PathOthers.vue'
import type { Choice } from '@/domain/path/PathStart'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const ITEMS = [{ id: 'draw', title: '数字画图', from: 6 }, { id: 'plan', title: '智能排产', from: 0 }, { id: 'start', title: '联网开机', from: 3 }]
const show = (choices: Record<string, Choice> = {}, items = ITEMS, language: 'zh' | 'en' = 'zh', own: string[] = []) => mount(PathOthers, { props: { items, choices, own: new Set(own) }, ...surroundings(language) })
const names = (wrapper: ReturnType<typeof show>) => wrapper.findAll('li > span').map(name => name.text())

describe('PathOthers', () => {
  it('says how many are left, and where each stands', () => {
    const wrapper = show()
    expect(wrapper.get('summary').text()).toBe('这次不用做的 3 项')
    expect(names(wrapper)).toEqual(['数字画图 3 级 · 全面', '智能排产 未开展', '联网开机 2 级 · 局部'])
  })

  it('says how many are settled, and has them first', () => {
    const wrapper = show({ start: { wont: true }, elsewhere: { will: 4 } })
    expect(wrapper.get('summary').text()).toBe('这次不用做的 3 项 已定 1 项')
    expect(names(wrapper).map(name => name.split(' ')[0])).toEqual(['联网开机', '数字画图', '智能排产'])
  })

  it('leads to the effort that was set for one, and for no other', async () => {
    const wrapper = show({}, ITEMS, 'zh', ['plan'])
    expect(wrapper.findAll('li button').map(button => button.attributes('aria-label'))).toEqual(['改投入：智能排产'])
    await wrapper.get('li button').trigger('click')
    expect(wrapper.emitted('effort')).toEqual([['plan']])
  })

  it('settles what is done about one', async () => {
    const wrapper = show()
    await wrapper.get('select[aria-label$="智能排产"]').setValue('4')
    expect(wrapper.emitted('choose')).toEqual([['plan', { will: 4 }]])
  })

  it('counts one in English', () => {
    expect(show({ draw: { wont: true } }, ITEMS.slice(0, 1), 'en').get('summary').text()).toBe('One indicator that is left as it is one settled')
  })

  it('is accessible', async () => {
    const wrapper = show({ start: { wont: true } })
    wrapper.get('details').element.setAttribute('open', '')
    await expectAccessible(wrapper.element)
  })
})
