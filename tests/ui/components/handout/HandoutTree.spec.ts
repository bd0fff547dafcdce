import HandoutTree from '@/components/handout/HandoutTree.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { branch, buildRubric, leaf } from '../../../unit/domain/buildRubric'
import { RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (chosen: string[] = [], rated: string[] = [], root = RUBRIC.root) => mount(HandoutTree, { props: { root, chosen: new Set(chosen), rated: new Set(rated) }, ...surroundings() })
type Wrapper = ReturnType<typeof show>
const row = (wrapper: Wrapper, title: string) => wrapper.findAll('li').find(item => item.get('label').text() === title) ?? wrapper.get('nothing')
const titles = (wrapper: Wrapper) => wrapper.findAll('label').map(label => label.text())

describe('HandoutTree', () => {
  it('shows the branches, and the indicators of a segment once it is folded out', async () => {
    const wrapper = show()
    expect(titles(wrapper)).toEqual(['设计', '画图', '制造', '排产', '开机', '发货', '仓库'])
    await row(wrapper, '画图').get('button').trigger('click')
    expect(titles(wrapper)).toEqual(['设计', '画图', '1 数字画图', '2 虚拟试验', '制造', '排产', '开机', '发货', '仓库'])
    expect(row(wrapper, '画图').get('button').attributes('aria-expanded')).toBe('true')
    await row(wrapper, '画图').get('button').trigger('click')
    expect(titles(wrapper)).not.toContain('1 数字画图')
  })

  it('ticks all, some or none, and counts', () => {
    const wrapper = show(['scenario-1', 'scenario-3', 'scenario-4'])
    const states = ['设计', '制造', '发货'].map(title => {
      const { checked, indeterminate } = row(wrapper, title).get<HTMLInputElement>('input').element
      return [checked, indeterminate, row(wrapper, title).get('.count').text()]
    })
    expect(states).toEqual([[false, true, '1/2'], [true, false, '2/2'], [false, false, '0/1']])
  })

  it('chooses everything under a branch at once', async () => {
    const wrapper = show()
    await row(wrapper, '设计').get('input').setValue(true)
    expect(wrapper.emitted('choose')).toEqual([[['scenario-1', 'scenario-2'], true]])
  })

  it('lets one indicator go', async () => {
    const wrapper = show(['scenario-1', 'scenario-2'])
    await row(wrapper, '画图').get('button').trigger('click')
    await row(wrapper, '2 虚拟试验').get('input').setValue(false)
    expect(wrapper.emitted('choose')).toEqual([[['scenario-2'], false]])
  })

  it('says what is rated already', async () => {
    const wrapper = show([], ['scenario-2'])
    await row(wrapper, '画图').get('button').trigger('click')
    expect([row(wrapper, '1 数字画图').text(), row(wrapper, '2 虚拟试验').text()]).toEqual(['1 数字画图', '2 虚拟试验已评'])
  })

  it('shows indicators that stand right under the root', () => {
    const { root } = buildRubric([leaf('scenario-9', 50), branch('b', 50, [leaf('scenario-8', 100)])])
    expect(titles(show([], [], root))).toHaveLength(2)
  })

  it('is accessible', async () => {
    const wrapper = show(['scenario-1'], ['scenario-2'])
    await row(wrapper, '画图').get('button').trigger('click')
    await expectAccessible(wrapper.element)
  })
})
