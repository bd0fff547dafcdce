import EnterprisePlace from '@/components/enterprise/EnterprisePlace.vue'
import type { Enterprise } from '@/domain/enterprise/Enterprise'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildForm } from './buildForm'

const mountPlace = (enterprise: Partial<Enterprise> = {}) => mount(EnterprisePlace, { props: { form: buildForm({ enterprise }) }, ...surroundings() })

describe('EnterprisePlace', () => {
  it('offers the streets of the district', () => {
    const streets = mountPlace({ district: '310114' }).findAll('datalist option').map(option => option.attributes('value'))
    expect(streets).toContain('安亭镇')
    expect(streets).not.toContain('张江镇')
  })

  it('says how to get a list of streets while there is no district', () => {
    const wrapper = mountPlace()
    expect(wrapper.findAll('datalist option')).toEqual([])
    expect(wrapper.text()).toContain('选了区就会列出街镇')
  })

  it('hands on the district, a street that is on no list, and the address of the site', async () => {
    const wrapper = mountPlace()
    await wrapper.get('#field-enterprise-district').setValue('310115')
    await wrapper.get('#field-enterprise-street').setValue('临港新片区')
    await wrapper.get('#field-enterprise-street').trigger('blur')
    await wrapper.get('#field-site-address').setValue('科苑路 1 号')
    await wrapper.get('#field-site-address').trigger('blur')
    expect(wrapper.emitted('change')?.flat()).toEqual([{ enterprise: { district: '310115' } }, { enterprise: { street: '临港新片区' } }, { site: { address: '科苑路 1 号' } }])
  })

  it('is accessible', async () => {
    await expectAccessible(mountPlace({ district: '310114' }).element)
  })
})
