import EnterpriseSelect from '@/components/enterprise/EnterpriseSelect.vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildForm } from './buildForm'

function mountSelect(value?: string) {
  const options = [{ value: '310115', label: '浦东新区' }, { value: '310114', label: '嘉定区' }]
  return mount(EnterpriseSelect, { props: { name: 'enterprise.district', form: buildForm(), label: '所在区', value, options }, ...surroundings() })
}

describe('EnterpriseSelect', () => {
  it('shows the chosen value among the options', () => {
    const wrapper = mountSelect('310114')
    expect(wrapper.get('select').element.value).toBe('310114')
    expect(wrapper.findAll('option').map(option => option.text())).toEqual(['请选择', '浦东新区', '嘉定区'])
  })

  it('tells what is chosen, and that nothing is', async () => {
    const wrapper = mountSelect('310114')
    await wrapper.get('select').setValue('310115')
    await wrapper.get('select').setValue('')
    expect(wrapper.emitted('choose')).toEqual([['310115'], [undefined]])
  })

  it('keeps a value in sight that is not offered any more', () => {
    const wrapper = mountSelect('310119')
    expect(wrapper.get('select').element.value).toBe('310119')
  })

  it('says once it was left that a hand-in needs it', async () => {
    const wrapper = mountSelect()
    expect(wrapper.text()).not.toContain('提交前')
    await wrapper.get('select').trigger('focusout')
    expect(wrapper.text()).toContain('提交前请选厂区现在所属的区。')
  })

  it('is accessible', async () => {
    await expectAccessible(mountSelect('310114').element)
  })
})
