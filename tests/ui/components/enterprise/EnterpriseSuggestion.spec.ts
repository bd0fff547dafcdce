import EnterpriseSuggestion from '@/components/enterprise/EnterpriseSuggestion.vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'

const mountSuggestion = (isTaken: boolean) => mount(EnterpriseSuggestion, { props: { text: '按行业大类建议：汽车', isTaken }, ...surroundings() })

describe('EnterpriseSuggestion', () => {
  it('is taken with one press', async () => {
    const wrapper = mountSuggestion(false)
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('take')).toHaveLength(1)
  })

  it('has nothing to press when it is in use', () => {
    const wrapper = mountSuggestion(true)
    expect(wrapper.find('button').exists()).toBe(false)
    expect(wrapper.text()).toContain('已采用')
  })

  it('is accessible', async () => {
    await expectAccessible(mountSuggestion(false).element)
  })
})
