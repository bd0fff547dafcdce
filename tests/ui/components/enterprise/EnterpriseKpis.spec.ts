import EnterpriseKpis from '@/components/enterprise/EnterpriseKpis.vue'
import type { EnterpriseForm } from '@/components/enterprise/EnterpriseForm'
import type { Language } from '@/domain/LocalText'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildBranch, CYCLE, OEE } from './buildBranch'
import { buildForm } from './buildForm'

const mountKpis = (form: EnterpriseForm = buildForm(), language: Language = 'zh') => mount(EnterpriseKpis, {
  props: { form, branches: [buildBranch('a', [CYCLE]), buildBranch('b', [OEE])] }, ...surroundings(language),
})

describe('EnterpriseKpis', () => {
  it('asks for one figure a KPI, by segment and with its unit', () => {
    const wrapper = mountKpis()
    expect(wrapper.findAll('legend').map(legend => legend.text())).toEqual(['环节 a', '环节 b'])
    expect(wrapper.findAll('fieldset').map(group => group.get('.pair').text())).toEqual(['产品研制周期天', '设备综合效率%'])
  })

  it('speaks the language of the screen, units included', () => {
    expect(mountKpis(buildForm(), 'en').get('fieldset').text()).toContain('product development timedays')
  })

  it('hands on one KPI at a time, also with its unit behind it', async () => {
    const wrapper = mountKpis(buildForm({ facts: { kpis: { oee: 60 } } }))
    await wrapper.get('#field-facts-kpis-rd-cycle').setValue('45 天')
    await wrapper.get('#field-facts-kpis-rd-cycle').trigger('blur')
    await wrapper.get('#field-facts-kpis-oee').setValue('')
    await wrapper.get('#field-facts-kpis-oee').trigger('blur')
    expect(wrapper.emitted('change')?.flat()).toEqual([{ kpis: { 'rd-cycle': 45 } }, { kpis: { oee: undefined } }])
  })

  it('keeps a figure that cannot be read under the name of its KPI', async () => {
    const wrapper = mountKpis()
    await wrapper.get('#field-facts-kpis-oee').setValue('很高')
    await wrapper.get('#field-facts-kpis-oee').trigger('blur')
    expect(wrapper.emitted('draft')).toEqual([['facts.kpis.oee', '很高']])
  })

  it('is accessible', async () => {
    await expectAccessible(mountKpis().element)
  })
})
