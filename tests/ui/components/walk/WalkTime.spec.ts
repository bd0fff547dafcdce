import WalkTime from '@/components/walk/WalkTime.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildWalk } from './buildWalk'

const show = (answers: Record<string, QuickAnswer> = {}, { available = null, ...options }: Parameters<typeof buildWalk>[1] = {}, language: 'zh' | 'en' = 'zh') => mount(WalkTime, {
  props: { walk: buildWalk(answers, { available, ...options }), available }, ...surroundings(language),
})

describe('WalkTime', () => {
  it('says what is ahead, how long it takes, and how that is estimated', () => {
    const text = show().text()
    // Five questions of two minutes, two ways of three.
    expect(text).toContain('还剩 2 站、5 题，约 16 分钟。')
    expect(text).toContain('每题 2 分钟（问、看、拍照、评分），每站路上 3 分钟')
    expect(show({}, {}, 'en').text()).toContain('Still ahead: 2 stops, 5 questions, about 16 min.')
  })

  it('offers more and less time, and as much as it needs', async () => {
    const wrapper = show()
    const select = wrapper.get('select')
    expect(select.element.value).toBe('')
    await select.setValue('90')
    await select.setValue('')
    expect(wrapper.emitted('update:available')).toEqual([[90], [null]])
  })

  it('shows a time that was kept and that it does not offer itself', () => {
    const select = show({}, { available: 45 }).get('select')
    expect([select.element.value, select.findAll('option').map(option => option.text())[2]]).toEqual(['45', '45 分钟'])
  })

  it('says when the time is too short to be serious, with what it takes at least', () => {
    expect(show({}, { available: 11 }).find('.note').exists()).toBe(false)
    expect(show({}, { available: 10 }).get('.note').text()).toContain('每题只给 1 分钟，连路上也要 11 分钟，现在只剩 10 分钟')
  })

  it('says what is spent, and starts all clocks anew', async () => {
    const wrapper = show({}, { seconds: { other: 120 } })
    expect(wrapper.get('.spent').text()).toContain('已用约 5 分钟')
    await wrapper.get('.spent button').trigger('click')
    expect(wrapper.emitted('resetClocks')).toEqual([[]])
    expect(show().find('.spent').exists()).toBe(false)
  })

  it('says when all is done, and what is left at skipped stops', () => {
    expect(show(ALL).text()).toContain('该走的都走完了，没有未答的题。')
    expect(show({ 'scenario-1': 2 }, { skipped: ['other'] }).text()).toContain('跳过的站里还有 4 题')
  })

  it('is accessible', async () => {
    await expectAccessible(show({}, { available: 5, seconds: { other: 120 } }).element)
  })
})
