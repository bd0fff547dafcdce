import HandoutGroups from '@/components/handout/HandoutGroups.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const GROUPS = [{ name: 'quality', label: '质量', indicators: ['a', 'b'] }, { name: 'it', label: '信息化', indicators: ['b', 'c'] }, { name: 'hr', label: '人事', indicators: ['d'] }]
const show = (chosen: string[] = [], groups = GROUPS) => mount(HandoutGroups, { props: { title: '按该问的人', groups, chosen: new Set(chosen) }, ...surroundings() })

describe('HandoutGroups', () => {
  it('says of each group how much of it is chosen', () => {
    const buttons = show(['a', 'b']).findAll('button').map(button => [button.text(), button.attributes('aria-pressed')])
    expect(buttons).toEqual([['质量 2/2', 'true'], ['信息化 1/2', 'mixed'], ['人事 0/1', 'false']])
  })

  it('chooses a group, completes one, and lets one go', async () => {
    const wrapper = show(['a', 'b'])
    for (const button of wrapper.findAll('button')) await button.trigger('click')
    expect(wrapper.emitted('choose')).toEqual([[['a', 'b'], false], [['b', 'c'], true], [['d'], true]])
  })

  it('is not there when there are no groups', () => {
    expect(show([], []).find('fieldset').exists()).toBe(false)
  })

  it('is accessible', async () => {
    await expectAccessible(show(['a']).element)
  })
})
