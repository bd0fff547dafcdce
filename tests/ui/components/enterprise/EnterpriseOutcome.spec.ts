import EnterpriseOutcome from '@/components/enterprise/EnterpriseOutcome.vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'

describe('EnterpriseOutcome', () => {
  it('gives each value with its rule, and a dash for what cannot be said', async () => {
    const outcomes = [{ title: '企业规模', value: '中型', rule: '300 人及以上' }, { title: '规上', value: null, rule: '2000 万元及以上' }]
    const wrapper = mount(EnterpriseOutcome, { props: { outcomes }, ...surroundings() })
    expect(wrapper.findAll('dt').map(term => term.text())).toEqual(['企业规模', '规上'])
    expect(wrapper.findAll('dd').map(value => value.text())).toEqual(['中型300 人及以上', '–2000 万元及以上'])
    await expectAccessible(wrapper.element)
  })
})
