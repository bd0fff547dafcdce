import HandoutBanner from '@/components/handout/HandoutBanner.vue'
import type { Handout } from '@/domain/assessment/Handout'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const HANDOUT: Handout = { id: 'h', of: 'a', indicators: ['a', 'b', 'c'], to: '王工', from: '李经理', message: '周五前', at: '2024-03-01T08:00:00Z', base: { answers: {}, evidence: [] } }
const show = (more: Partial<Handout> = {}, answered = 1, total = 3, language: 'zh' | 'en' = 'zh') => mount(HandoutBanner, { props: { handout: { ...HANDOUT, ...more }, answered, total, name: '王工' }, ...surroundings(language) })
const button = (wrapper: ReturnType<typeof show>, text: string) => wrapper.findAll('button').find(entry => entry.text().includes(text)) ?? wrapper.get('nothing')

describe('HandoutBanner', () => {
  it('says who asks for how many answers, what else was said, and how far it is', () => {
    expect(show().text()).toMatch(/李经理请您填 3 项\s*周五前\s*已答 1\/3/)
    expect(show({ from: undefined, message: undefined, indicators: ['a'] }, 0, 1, 'en').text()).toMatch(/^A colleague asks you for one answer\s*0 of 1 answered/)
  })

  it('says when questions cannot be shown here', () => {
    expect(show({}, 1, 2).get('.note').text()).toContain('另有 1 项本程序没有')
    expect(show().find('.note').exists()).toBe(false)
  })

  it('lets the colleague put another name under the answers', async () => {
    const wrapper = show()
    await wrapper.get('input').setValue('小王')
    expect(wrapper.emitted('update:name')).toEqual([['小王']])
  })

  it('leads to the list of questions and to giving back, the latter in the foreground once all is answered', async () => {
    const wrapper = show({}, 3)
    await button(wrapper, '题目清单').trigger('click')
    await button(wrapper, '交回答复').trigger('click')
    expect([wrapper.emitted('browse'), wrapper.emitted('return')]).toEqual([[[]], [[]]])
    expect([button(wrapper, '交回答复').classes('main'), button(show(), '交回答复').classes('main')]).toEqual([true, false])
  })

  it('is accessible', async () => {
    await expectAccessible(show({}, 1, 2).element)
  })
})
