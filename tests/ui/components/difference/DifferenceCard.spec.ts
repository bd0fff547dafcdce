import DifferenceCard from '@/components/difference/DifferenceCard.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import type { Opinions } from './buildPair'
import { buildPair } from './buildPair'

const show = (opinions: Partial<Opinions> = {}, evidence = 2) => mount(DifferenceCard, {
  props: { pair: buildPair({ self: { step: 6, by: '张厂长', why: '全厂在用' }, assessor: { step: 3, by: '李工' }, ...opinions }), evidence }, ...surroundings(),
})

describe('DifferenceCard', () => {
  it('shows the question, both ratings and what their levels mean', () => {
    const wrapper = show()
    expect(wrapper.text()).toContain('图纸在哪里？')
    const [self, assessor] = wrapper.findAll('section')
    expect(self?.text()).toMatch(/张厂长.*全厂在用.*第3种图纸/s)
    expect(assessor?.text()).toMatch(/李工.*没有写理由.*第2种图纸/s)
    expect(wrapper.text()).toContain('佐证 2 件')
  })

  it('says what differs where both chose the same level', () => {
    expect(show({ assessor: { step: 5 } }).text()).toContain('两方选的是同一级，差在做到多少。局部：图纸中有的')
    expect(show().text()).not.toContain('同一级')
  })

  it('shows what was agreed, and that it may be out of date', () => {
    const wrapper = show({ self: { step: 6, at: '2024-05-04T09:00:00Z' }, agreed: { step: 4, why: '各让一步', at: '2024-05-03T09:00:00Z' } })
    expect(wrapper.text()).toMatch(/商定 2 级 · 全面.*各让一步/s)
    expect(wrapper.text()).toContain('商定之后，有一方改过评分')
  })

  it('hands on what its form says, and leads to the question', async () => {
    const wrapper = show()
    await wrapper.get('.look').trigger('click')
    await wrapper.get('input[value="self"]').setValue()
    await wrapper.get('form').trigger('submit')
    await wrapper.findAll('button').find(button => button.text() === '先跳过')?.trigger('click')
    expect(wrapper.emitted()).toMatchObject({ look: [[]], settle: [[{ step: 6, why: '采用企业自评' }]], skip: [[]], draft: [[null]] })
  })

  it('takes the keyboard to its choices', () => {
    const wrapper = show()
    wrapper.vm.focus()
    expect(document.activeElement).toBe(wrapper.get('input[value="self"]').element)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
