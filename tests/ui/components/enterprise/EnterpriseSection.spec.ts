import EnterpriseSection from '@/components/enterprise/EnterpriseSection.vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'

describe('EnterpriseSection', () => {
  it('is a region named by its heading', async () => {
    const wrapper = mount(EnterpriseSection, { props: { id: 'a', title: '规模', lead: '填两个数' }, slots: { default: '<p>内容</p>' }, ...surroundings() })
    expect(wrapper.get('section').attributes('aria-labelledby')).toBe(wrapper.get('h2').attributes('id'))
    expect(wrapper.text()).toBe('规模填两个数内容')
    await expectAccessible(wrapper.element)
  })
})
