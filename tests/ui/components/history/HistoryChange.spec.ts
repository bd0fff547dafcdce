import HistoryChange from '@/components/history/HistoryChange.vue'
import type { Change } from '@/domain/change/Change'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { EVIDENCE, NOTE, RATING, titleOf } from './buildHistory'

const show = (change: Change, more = {}) => mount(HistoryChange, { props: { change, titleOf, ...more }, ...surroundings() })

describe('HistoryChange', () => {
  it('says what changed, from what to what', () => {
    expect(show(RATING).get('.what').text()).toBe('数字画图 企业自评')
    expect(show(RATING).get('.values').text()).toBe('2 级 · 局部 → 3 级 · 全面')
    expect(show(EVIDENCE).get('.values').text()).toBe('照片 · 停机卡')
  })

  it('shows long texts below each other', () => {
    expect(show(NOTE).findAll('dd').map(text => text.text())).toEqual(['空', '看过\n两台'])
  })

  it('puts back, and names what', async () => {
    const row = show(RATING)
    expect(row.get('button').attributes('aria-label')).toBe('恢复成改动前：数字画图 企业自评：2 级 · 局部 → 3 级 · 全面')
    await row.get('button').trigger('click')
    expect(row.emitted('restore')).toEqual([[]])
    expect(show(RATING, { isFixed: true }).find('button').exists()).toBe(false)
  })

  it('is accessible', async () => {
    await expectAccessible(show(NOTE).element)
  })
})
