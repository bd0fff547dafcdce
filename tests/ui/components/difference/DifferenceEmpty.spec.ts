import DifferenceEmpty from '@/components/difference/DifferenceEmpty.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (self: number, assessor: number) => mount(DifferenceEmpty, { props: { rated: { self, assessor }, assessmentId: 'a1' }, ...surroundings() })

describe('DifferenceEmpty', () => {
  it.each([[0, 0, '还没有评分'], [5, 0, '还没有诊断人员的评分'], [0, 5, '还没有企业自评'], [5, 5, '还没有两方都评过的指标']])('says what is missing after %i and %i ratings', (self, assessor, said) => {
    expect(show(self, assessor).get('h2').text()).toBe(said)
  })

  it('says how to get it, here and on another device', () => {
    const wrapper = show(5, 0)
    expect(wrapper.text()).toContain('把“谁在评”切换到另一方')
    expect(wrapper.findAll('a').map(link => link.attributes('href'))).toEqual(['/assessments/a1/answer', '/assessments/a1/site/handout'])
  })

  it('is accessible', async () => {
    await expectAccessible(show(5, 0).element)
  })
})
