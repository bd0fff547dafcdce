import EnterpriseChoices from '@/components/enterprise/EnterpriseChoices.vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'

const CHOICES = [{ value: 'cmmm', label: '智能制造能力成熟度 CMMM' }, { value: 'dcmm', label: '数据管理能力成熟度 DCMM' }, { value: 'chain-leader', label: '产业链链主' }]
const mountChoices = (held?: string[]) => mount(EnterpriseChoices, { props: { id: 'certificates', title: '证书与称号', lead: '有的打勾', choices: CHOICES, held }, ...surroundings() })
const boxFor = (wrapper: ReturnType<typeof mountChoices>, text: string) => wrapper.findAll('label').find(label => label.text().includes(text))?.get('input')

describe('EnterpriseChoices', () => {
  it('offers every choice, none ticked, in a group that goes by its title', () => {
    const wrapper = mountChoices()
    expect(wrapper.findAll('label').map(label => [label.text(), label.get('input').element.checked])).toEqual(CHOICES.map(({ label }) => [label, false]))
    expect(wrapper.get(`[id="${wrapper.get('fieldset').attributes('aria-labelledby')}"]`).text()).toBe('证书与称号')
    expect(wrapper.text()).toContain('有的打勾')
  })

  it('ticks what is held', () => {
    const wrapper = mountChoices(['cmmm', 'chain-leader'])
    expect(wrapper.findAll('label').filter(label => label.get('input').element.checked).map(label => label.text())).toEqual(['智能制造能力成熟度 CMMM', '产业链链主'])
  })

  it('adds a ticked one to those held, in the order of the choices', async () => {
    const wrapper = mountChoices(['chain-leader'])
    await boxFor(wrapper, 'DCMM')?.setValue(true)
    expect(wrapper.emitted('choose')).toEqual([[['dcmm', 'chain-leader']]])
  })

  it('takes one away and keeps the others', async () => {
    const wrapper = mountChoices(['cmmm', 'dcmm'])
    await boxFor(wrapper, 'CMMM')?.setValue(false)
    expect(wrapper.emitted('choose')).toEqual([[['dcmm']]])
  })

  it('removes the list with its last tick', async () => {
    const wrapper = mountChoices(['dcmm'])
    await boxFor(wrapper, 'DCMM')?.setValue(false)
    expect(wrapper.emitted('choose')).toEqual([[undefined]])
  })

  it('is accessible', async () => {
    await expectAccessible(mountChoices(['dcmm']).element)
  })
})
