import EnterpriseSite from '@/components/enterprise/EnterpriseSite.vue'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildForm } from './buildForm'

const mountSite = () => mount(EnterpriseSite, { props: { form: buildForm() }, ...surroundings() })

describe('EnterpriseSite', () => {
  it('hands on number and name', async () => {
    const wrapper = mountSite()
    await wrapper.get('#field-site-number').setValue('2')
    await wrapper.get('#field-site-number').trigger('blur')
    await wrapper.get('#field-site-name').setValue('二厂')
    await wrapper.get('#field-site-name').trigger('blur')
    expect(wrapper.emitted('change')?.flat()).toEqual([{ site: { number: 2 } }, { site: { name: '二厂' } }])
  })

  it('keeps its number when the field is emptied, as an assessment always has one', async () => {
    const wrapper = mountSite()
    await wrapper.get('#field-site-number').setValue('')
    await wrapper.get('#field-site-number').trigger('blur')
    expect(wrapper.emitted('change')).toBeUndefined()
    expect(wrapper.text()).toContain('只有一个厂区就填 1。改好之前仍按“1”计。')
  })

  it('is accessible', async () => {
    await expectAccessible(mountSite().element)
  })
})
