import SolutionCard from '@/components/solutions/SolutionCard.vue'
import type { Solution } from '@/domain/solutions/Catalogue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const FULL: Solution = { provider: '示例甲', product: '甲-排产', text: { zh: '排到班次。', en: 'Plans to the shift.' }, serves: [{ indicator: 'a', levels: [3, 2] }, { indicator: 'b', levels: [5] }], references: ['一家冲压件厂'], contact: 'sales@example.invalid' }
const show = (solution: Solution, language: 'zh' | 'en' = 'zh') => mount(() => h('ul', h(SolutionCard, { solution, indicator: 'a' })), surroundings(language))

describe('SolutionCard', () => {
  it('says who offers what, for which levels of this indicator, and where it runs', () => {
    expect(show(FULL).text()).toBe('甲-排产 示例甲排到班次。帮到第 2 / 3 级 · 用在：一家冲压件厂 · 联系：sales@example.invalid')
    expect(show(FULL, 'en').text()).toContain('Plans to the shift.')
  })

  it('leaves out what is not said', () => {
    expect(show({ provider: '示例乙', product: '乙', serves: [{ indicator: 'a', levels: [1] }] }).text()).toBe('乙 示例乙帮到第 1 级')
  })

  it('shows markup as the text that it is', () => {
    expect(show({ ...FULL, product: '<img src=x>' }).find('img').exists()).toBe(false)
  })

  it('is accessible', async () => {
    await expectAccessible(show(FULL).element)
  })
})
