import HandoutOffer from '@/components/handout/HandoutOffer.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildReturn, rate } from '../../../unit/domain/merge/buildReturn'
import { assess } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const START = assess({ 'scenario-1': 4 })
const ANSWERED = buildReturn(START, ['scenario-1', 'scenario-2'], [rate('scenario-2', 5)])
const BLANK = buildReturn(START, ['scenario-1', 'scenario-2'])
const show = (file = ANSWERED, name = '测试工厂') => mount(HandoutOffer, { props: { file, target: { name, period: '2024' } }, ...surroundings() })
const actions = (wrapper: ReturnType<typeof show>) => wrapper.findAll('footer button').map(button => button.text() + (button.classes('main') ? ' !' : ''))

describe('HandoutOffer', () => {
  it('offers to merge answers that came back, first of all', async () => {
    const wrapper = show()
    expect(wrapper.get('.content').text()).toContain('文件里是王工对“测试工厂 · 2024”的答复。')
    expect(actions(wrapper)).toEqual(['合并到“测试工厂 · 2024” !', '另存为一份评估', '取消'])
    for (const button of wrapper.findAll('footer button')) await button.trigger('click')
    expect(wrapper.emitted()).toMatchObject({ merge: [[]], keep: [[]], close: [[]] })
  })

  it('puts opening in the foreground while nothing is answered', () => {
    const wrapper = show(BLANK, '')
    expect(wrapper.get('.content').text()).toContain('这是发给王工的问卷，出自“未填企业名称 · 2024”，里面还没有新的答案。')
    expect(actions(wrapper)[1]).toBe('另存为一份评估 !')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
