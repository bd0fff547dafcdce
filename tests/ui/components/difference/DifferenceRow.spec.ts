import DifferenceRow from '@/components/difference/DifferenceRow.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import type { Opinions } from './buildPair'
import { buildPair } from './buildPair'

const show = (opinions: Partial<Opinions> = {}, isOpen = false) => mount(DifferenceRow, { props: { pair: buildPair({ self: { step: 6 }, assessor: { step: 3 }, ...opinions }), isOpen }, ...surroundings() })

describe('DifferenceRow', () => {
  it('says what differs, and by how much in which direction', () => {
    expect(show().get('button').text()).toBe('1 数字画图企业自评 3 级 · 全面诊断人员 2 级 · 局部诊断人员低 1.5 级待商定')
    expect(show({ assessor: { step: 8 } }).text()).toContain('诊断人员高 1 级')
    expect(show({ assessor: { notApplicable: '没有' } }).text()).toContain('是否适用')
  })

  it('says what was agreed', () => {
    expect(show({ agreed: { step: 4 } }).get('button').text()).toContain('已商定：2 级 · 全面')
  })

  it('opens and folds its card', async () => {
    const wrapper = show({}, true)
    expect(wrapper.get('button').attributes('aria-expanded')).toBe('true')
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('toggle')).toEqual([[]])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ agreed: { step: 4 } }).element)
  })
})
