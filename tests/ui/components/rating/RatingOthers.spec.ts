import RatingOthers from '@/components/rating/RatingOthers.vue'
import type { Answer } from '@/domain/assessment/Answer'
import type { RatingSource } from '@/domain/assessment/RATING_SOURCES'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const SELF = { self: { step: 6, by: '张厂长', why: '全厂在用' } }
const BOTH = { ...SELF, assessor: { step: 3 } }
const show = (answer: Answer | undefined, { source = 'assessor', blind = true, counted = 'self' }: { source?: RatingSource, blind?: boolean, counted?: RatingSource | null } = {}) => mount(RatingOthers, {
  props: { answer, source, counted, assessmentId: 'a1', blind }, ...surroundings(),
})

describe('RatingOthers', () => {
  it('is not there while nobody else has rated', () => {
    expect(show(undefined).text()).toBe('')
    expect(show({ assessor: { step: 3 } }).text()).toBe('')
  })

  it('keeps the other rating out of sight until the own one is given', async () => {
    const wrapper = show(SELF)
    expect(wrapper.text()).toContain('对方已经评过，您评完后在这里显示。')
    expect(wrapper.text()).not.toMatch(/3 级|张厂长|全厂在用/)
    await wrapper.setProps({ answer: BOTH })
    expect(wrapper.text()).toContain('企业自评 3 级 · 全面')
    expect(wrapper.text()).toContain('张厂长')
    expect(wrapper.text()).toContain('全厂在用')
  })

  it('shows it at once to whoever wants that', async () => {
    const wrapper = show(SELF)
    await wrapper.get('input').setValue(false)
    expect(wrapper.emitted('update:blind')).toEqual([[false]])
    expect(wrapper.text()).toContain('企业自评 3 级 · 全面')
  })

  it('marks the one that counts', () => {
    expect(show({ ...BOTH, agreed: { step: 4 } }, { source: 'self', counted: 'agreed' }).findAll('.line').map(line => line.text().replace(/\s+/g, ' '))).toEqual([
      '商定 2 级 · 全面 计入结果没有写理由', '诊断人员 2 级 · 局部 没有写理由',
    ])
  })

  it('leads to both opinions once there are two', () => {
    expect(show(BOTH).get('a').attributes('href')).toBe('/assessments/a1/site/differences')
    expect(show(SELF, { blind: false }).find('a').exists()).toBe(false)
  })

  it('is accessible, hidden and shown', async () => {
    await expectAccessible(show(SELF).element)
    await expectAccessible(show(BOTH).element)
  })
})
