import EnterpriseFacts from '@/components/enterprise/EnterpriseFacts.vue'
import type { EnterpriseForm } from '@/components/enterprise/EnterpriseForm'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildBranch, OEE } from './buildBranch'
import { buildForm } from './buildForm'

const mountFacts = (form: EnterpriseForm = buildForm(), branches = [buildBranch('a', [OEE])]) => mount(EnterpriseFacts, { props: { form, branches }, ...surroundings() })
const isOpen = (wrapper: ReturnType<typeof mountFacts>) => wrapper.get('details').element.open

describe('EnterpriseFacts', () => {
  it('is closed and says that it is optional', () => {
    const wrapper = mountFacts()
    expect(isOpen(wrapper)).toBe(false)
    expect(wrapper.get('summary').text()).toContain('可不填')
  })

  it('says when it is closed how many figures are in it', () => {
    expect(mountFacts(buildForm({ facts: { machines: 3, kpis: { oee: 60 } } })).get('summary').text()).toContain('已填 2 项')
  })

  it('opens when something in it needs mending, also when that is known only later', async () => {
    expect(isOpen(mountFacts(buildForm({ facts: { machines: 3, digitalMachines: 4 } })))).toBe(true)
    const wrapper = mountFacts()
    await wrapper.setProps({ form: buildForm({}, { 'facts.kpis.oee': '很高' }) })
    expect(isOpen(wrapper)).toBe(true)
  })

  it('stays closed for a mistake elsewhere', () => {
    expect(isOpen(mountFacts(buildForm({}, { period: '' })))).toBe(false)
  })

  it('computes both rates and says from what', () => {
    const rates = mountFacts(buildForm({ facts: { machines: 120, digitalMachines: 90, connectedMachines: 60 } })).findAll('dd').map(value => value.text())
    expect(rates).toEqual(['75%90 ÷ 120 台', '50%60 ÷ 120 台'])
  })

  it('has a dash and the rule while a rate cannot be said', () => {
    expect(mountFacts(buildForm({ facts: { machines: 3, digitalMachines: 4 } })).findAll('dd').map(value => value.text())).toEqual(['–数字化设备 ÷ 生产设备总数', '–联网设备 ÷ 生产设备总数'])
  })

  it('says which of two figures is too large, and marks it', () => {
    const wrapper = mountFacts(buildForm({ facts: { machines: 3, digitalMachines: 4 } }))
    expect(wrapper.text()).toContain('数字化设备 4 台，多于设备总数 3 台。请核对这两个数。')
    expect(wrapper.get('#field-facts-digitalMachines').attributes('aria-invalid')).toBe('true')
  })

  it('hands on changes of its own and of the KPIs', async () => {
    const wrapper = mountFacts()
    for (const [id, text] of [['facts-machines', '120台'], ['facts-spending', '35 万'], ['facts-kpis-oee', '60']] as const) {
      await wrapper.get(`#field-${id}`).setValue(text)
      await wrapper.get(`#field-${id}`).trigger('blur')
    }
    expect(wrapper.emitted('change')?.flat()).toEqual([{ facts: { machines: 120 } }, { facts: { spending: 35 } }, { kpis: { oee: 60 } }])
  })

  it('takes ticks for networks and for steps of data capture', async () => {
    const wrapper = mountFacts(buildForm({ facts: { networks: ['office'] } }))
    const tick = (text: string) => wrapper.findAll('label').find(label => label.text() === text)?.get('input').setValue(true)
    await tick('与外部平台或云的专线')
    await tick('仓储')
    expect(wrapper.emitted('change')?.flat()).toEqual([{ facts: { networks: ['office', 'outside'] } }, { facts: { collection: ['warehouse'] } }])
    expect(wrapper.get('summary').text()).toContain('已填 1 项')
  })

  it('does without KPIs when the standard has none', () => {
    expect(mountFacts().text()).toContain('设备综合效率')
    expect(mountFacts(buildForm(), []).find('#field-facts-kpis-oee').exists()).toBe(false)
  })

  it('is accessible', async () => {
    await expectAccessible(mountFacts(buildForm({ facts: { machines: 3, digitalMachines: 4 } })).element)
  })
})
