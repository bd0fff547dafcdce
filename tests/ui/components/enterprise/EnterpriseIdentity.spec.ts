import EnterpriseIdentity from '@/components/enterprise/EnterpriseIdentity.vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildForm, CREDIT_CODE } from './buildForm'

const mountIdentity = (form = buildForm()) => mount(EnterpriseIdentity, { props: { form }, ...surroundings() })

async function type(wrapper: ReturnType<typeof mountIdentity>, id: string, text: string) {
  await wrapper.get(`#${id}`).setValue(text)
  await wrapper.get(`#${id}`).trigger('blur')
}

describe('EnterpriseIdentity', () => {
  it('asks who is assessed and when', () => {
    expect(mountIdentity().findAll('label').map(label => label.text())).toEqual(['企业名称', '统一社会信用代码', '评估年度', '所属集团代码', '所在园区'])
  })

  it('hands every change and draft on', async () => {
    const wrapper = mountIdentity()
    await type(wrapper, 'field-enterprise-name', ' 上海一厂 ')
    await type(wrapper, 'field-enterprise-creditCode', '9135')
    await type(wrapper, 'field-period', '2026')
    await type(wrapper, 'field-enterprise-park', '张江')
    expect(wrapper.emitted('change')?.flat()).toEqual([{ enterprise: { name: '上海一厂' } }, { period: '2026' }, { enterprise: { park: '张江' } }])
    expect(wrapper.emitted('draft')).toEqual([['enterprise.creditCode', '9135']])
  })

  it('does not take an empty period, and keeps the one it has', async () => {
    const wrapper = mountIdentity()
    await type(wrapper, 'field-period', '')
    expect(wrapper.emitted('change')).toBeUndefined()
    expect(wrapper.emitted('draft')).toEqual([['period', '']])
    expect(wrapper.text()).toContain('评估年度不能空着。请填年份，例如 2025。改好之前仍按“2025”计。')
  })

  it('points out that the group has the code of the enterprise itself', () => {
    expect(mountIdentity(buildForm({ enterprise: { creditCode: CREDIT_CODE, groupCode: CREDIT_CODE } })).text()).toContain('这是本企业自己的代码')
  })

  it('is accessible', async () => {
    await expectAccessible(mountIdentity(buildForm({}, { 'enterprise.creditCode': '9135' })).element)
  })
})
