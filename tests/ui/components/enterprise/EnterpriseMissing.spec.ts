import EnterpriseMissing from '@/components/enterprise/EnterpriseMissing.vue'
import type { EnterpriseForm } from '@/components/enterprise/EnterpriseForm'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildForm, CREDIT_CODE } from './buildForm'

const FULL = { name: '一厂', creditCode: CREDIT_CODE, division: 'C36', industry: 'automotive', district: '310115', staff: 620, revenue: 48_000 } as const
const mountMissing = (form: EnterpriseForm) => mount(EnterpriseMissing, { props: { form }, ...surroundings() })

describe('EnterpriseMissing', () => {
  it('lists what a hand-in still needs in the order of the page', () => {
    const wrapper = mountMissing(buildForm())
    expect(wrapper.get('[role=status]').text()).toBe('提交前还要补 7 项，不影响现在填报：')
    expect(wrapper.findAll('li').map(item => item.text())).toEqual(['企业名称', '统一社会信用代码', '行业大类', '所属行业', '所在区', '从业人员', '营业收入'])
  })

  it('leads to the field', async () => {
    const wrapper = mountMissing(buildForm({ enterprise: { ...FULL, staff: undefined } }))
    await wrapper.get('li button').trigger('click')
    expect(wrapper.emitted('find')).toEqual([['enterprise.staff']])
  })

  it('says when nothing is missing', () => {
    const wrapper = mountMissing(buildForm({ enterprise: FULL }))
    expect(wrapper.text()).toBe('提交需要的企业信息已填齐。')
  })

  it('counts texts that could not be taken and leads to the first', async () => {
    const wrapper = mountMissing(buildForm({ enterprise: FULL }, { 'enterprise.staff': '三百', 'period': '' }))
    expect(wrapper.text()).toContain('有 2 处填法要核对')
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('findMistake')).toHaveLength(1)
  })

  it('is accessible', async () => {
    await expectAccessible(mountMissing(buildForm({}, { period: '' })).element)
  })
})
