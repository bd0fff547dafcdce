import AnswerQuick from '@/components/answer/AnswerQuick.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (number: number, open: number, language: 'zh' | 'en' = 'zh') => mount(AnswerQuick, { props: { number, total: 20, open }, ...surroundings(language) })

describe('AnswerQuick', () => {
  // Half a minute each.
  it.each([[1, 20, '十分钟速评 第 1 / 20 题 · 还需约 10 分钟'], [8, 13, '十分钟速评 第 8 / 20 题 · 还需约 7 分钟'], [20, 1, '十分钟速评 第 20 / 20 题 · 还需约 1 分钟']])('says where one is and how long the rest takes: question %i, %i open', (number, open, text) => {
    expect(show(number, open).text()).toBe(text)
  })

  it('speaks English', () => {
    expect(show(3, 18, 'en').text()).toBe('Ten-minute scan Question 3 of 20 · about 9 min left')
  })

  it('says nothing of minutes once all is answered, wherever one is', () => {
    expect(show(5, 0).text()).toBe('十分钟速评 第 5 / 20 题')
  })

  it('is accessible', async () => {
    await expectAccessible(show(3, 18).element)
  })
})
