import EnterpriseIndustry from '@/components/enterprise/EnterpriseIndustry.vue'
import type { Enterprise } from '@/domain/enterprise/Enterprise'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildForm } from './buildForm'

const mountIndustry = (enterprise: Partial<Enterprise> = {}) => mount(EnterpriseIndustry, { props: { form: buildForm({ enterprise }) }, ...surroundings() })
const press = (wrapper: ReturnType<typeof mountIndustry>, text: string) => wrapper.findAll('button').find(button => button.text().includes(text))?.trigger('click')

describe('EnterpriseIndustry', () => {
  it('fills industry and way of making with what is usual in the division while they are empty', async () => {
    const wrapper = mountIndustry()
    await wrapper.get('#field-enterprise-division').setValue('C36')
    expect(wrapper.emitted('change')).toEqual([[{ enterprise: { division: 'C36', industry: 'automotive', process: 'discrete' } }]])
  })

  it('never replaces what somebody has chosen', async () => {
    const wrapper = mountIndustry({ industry: 'energy', process: 'discrete' })
    await wrapper.get('#field-enterprise-division').setValue('C26')
    expect(wrapper.emitted('change')).toEqual([[{ enterprise: { division: 'C26' } }]])
  })

  it('offers what is usual in the division with one press', async () => {
    const wrapper = mountIndustry({ division: 'C36', industry: 'energy', process: 'process' })
    await press(wrapper, '汽车')
    await press(wrapper, '离散型')
    expect(wrapper.emitted('change')?.flat()).toEqual([{ enterprise: { industry: 'automotive' } }, { enterprise: { process: 'discrete' } }])
  })

  it('says that the suggestion is in use', () => {
    const wrapper = mountIndustry({ division: 'C36', industry: 'automotive', process: 'discrete' })
    expect(wrapper.text()).toContain('按行业大类建议：汽车已采用')
    expect(wrapper.find('button').exists()).toBe(false)
  })

  it('lets another industry be chosen, and none', async () => {
    const wrapper = mountIndustry({ division: 'C36', industry: 'automotive' })
    await wrapper.get('#field-enterprise-industry').setValue('group-hq')
    await wrapper.get('#field-enterprise-industry').setValue('')
    expect(wrapper.emitted('change')?.flat()).toEqual([{ enterprise: { industry: 'group-hq' } }, { enterprise: { industry: undefined } }])
  })

  it('removes the division alone when it is cleared', async () => {
    const wrapper = mountIndustry({ division: 'C36' })
    await wrapper.get('#field-enterprise-division').setValue('')
    expect(wrapper.emitted('change')).toEqual([[{ enterprise: { division: undefined } }]])
  })

  it('is accessible', async () => {
    await expectAccessible(mountIndustry({ division: 'C36', industry: 'energy' }).element)
  })
})
