import AnswerGuide from '@/components/answer/AnswerGuide.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { readIndicator } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (id = 'scenario-1', language: 'zh' | 'en' = 'zh') => mount(AnswerGuide, {
  props: { indicator: readIndicator(id), titleOf: (other: string) => `«${other}»` }, ...surroundings(language),
})

describe('AnswerGuide', () => {
  it('lists what to look for, what must stand first and the usual systems', () => {
    const wrapper = show()
    expect(wrapper.findAll('h2').map(heading => heading.text())).toEqual(['到现场看', '先要做到', '常见系统'])
    expect(wrapper.findAll('li').map(item => item.text())).toEqual(['打开一张图', '对版本号', '第 2 级需要“«scenario-5»”到第 2 级。 先有料号'])
    expect(wrapper.text()).toContain('CAD · PLM')
  })

  it('speaks English', () => {
    expect(show('scenario-1', 'en').text()).toMatch(/open a drawing.*Level 2 needs “«scenario-5»” at level 2\. part numbers first/)
  })

  it('says nothing about what an indicator does not have', () => {
    expect(show('scenario-3').text()).toBe('')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
