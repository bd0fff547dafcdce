import PriorityWeights from '@/components/priorities/PriorityWeights.vue'
import { DEFAULT_WEIGHTS } from '@/domain/priorities/rankLifts'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (isDefault = true) => mount(PriorityWeights, { props: { weights: { ...DEFAULT_WEIGHTS, value: 1.5 }, isDefault }, ...surroundings() })

describe('PriorityWeights', () => {
  it('shows the formula that counts', () => {
    expect(show().text()).toContain('指数 = 差几步 × 一步加的分^1.5 ÷ 人月，')
  })

  it('hands on a weight with the others', async () => {
    const wrapper = show()
    await wrapper.findAll('input')[2]?.setValue('0')
    expect(wrapper.emitted('change')).toEqual([[{ gap: 1, value: 1.5, effort: 0 }]])
  })

  it('goes back to the default where it is another', async () => {
    expect(show(true).find('button').exists()).toBe(false)
    const wrapper = show(false)
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('change')).toEqual([[null]])
  })

  it('is accessible', async () => {
    await expectAccessible(show(false).element)
  })
})
