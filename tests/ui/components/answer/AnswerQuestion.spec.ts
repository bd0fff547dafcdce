import AnswerQuestion from '@/components/answer/AnswerQuestion.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { readIndicator } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (id = 'scenario-1', language: 'zh' | 'en' = 'zh', title = readIndicator(id).title[language]) => mount(AnswerQuestion, {
  props: { title, indicator: readIndicator(id), trail: ['设计', '画图', '场景 1'] }, ...surroundings(language),
})

describe('AnswerQuestion', () => {
  it('says where one is and what is asked', () => {
    const wrapper = show()
    expect(wrapper.text()).toContain('设计 · 画图 · 场景 1')
    expect(wrapper.get('h1').text()).toBe('数字画图')
    expect(wrapper.text()).toContain('图纸在哪里？')
  })

  it('goes by the name that the standard gives it', () => {
    expect(show('scenario-1', 'zh', '数字化设计').get('h1').text()).toBe('数字化设计')
  })

  it('says whom to ask, where to look, what it improves and what to count', () => {
    expect(show().findAll('li').map(item => item.text())).toEqual(['问 设计员', '看 设计室', '影响 研制周期 ↓'])
    expect(show('scenario-1', 'en').findAll('li').map(item => item.text())).toEqual(['Ask designer', 'Look at design office', 'Improves development time ↓'])
    expect(show().text()).toContain('局部：图纸中有的已日常这样做')
  })

  it('makes do with a title', () => {
    const wrapper = show('scenario-3')
    expect(wrapper.get('h1').text()).toBe('智能排产')
    expect(wrapper.findAll('li')).toEqual([])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
