import DifferenceProgress from '@/components/difference/DifferenceProgress.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (settled: number, total: number, language: 'zh' | 'en' = 'zh') => mount(DifferenceProgress, { props: { settled, total }, ...surroundings(language) })

describe('DifferenceProgress', () => {
  it('says how many are left', () => {
    expect(show(2, 5).text()).toBe('还剩 3 项 2 / 5 项已商定')
    expect(show(4, 5, 'en').text()).toBe('One is left 4 of 5 settled')
    expect(show(5, 5).text()).toContain('有分歧的都商定了。')
    expect(show(0, 0).text()).toBe('两方没有分歧。')
  })

  it('is accessible', async () => {
    await expectAccessible(show(2, 5).element)
  })
})
