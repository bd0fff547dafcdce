import EnterpriseSize from '@/components/enterprise/EnterpriseSize.vue'
import type { Enterprise } from '@/domain/enterprise/Enterprise'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildForm } from './buildForm'

const mountSize = (enterprise: Partial<Enterprise> = {}) => mount(EnterpriseSize, { props: { form: buildForm({ enterprise }) }, ...surroundings() })
const outcomes = (wrapper: ReturnType<typeof mountSize>) => wrapper.findAll('dd').map(value => value.text())

describe('EnterpriseSize', () => {
  it('says size class and above-scale flag with their rules', () => {
    expect(outcomes(mountSize({ staff: 620, revenue: 48_000 }))).toEqual([
      '中型300 人及以上且 2000 万元及以上，未同时达到大型（1000 人、4 亿元）', '规上年主营业务收入 2000 万元及以上为规上',
    ])
    expect(outcomes(mountSize({ staff: 12, revenue: 1999 }))[1]).toContain('规下')
  })

  it('has a dash for each while a figure is missing', () => {
    expect(outcomes(mountSize()).map(text => text.charAt(0))).toEqual(['–', '–'])
  })

  it('says the revenue in another unit, so that a wrong number of zeros shows', () => {
    expect(mountSize({ revenue: 48_000 }).text()).toContain('即 4.8 亿元')
  })

  it('hands on both figures', async () => {
    const wrapper = mountSize()
    await wrapper.get('#field-enterprise-staff').setValue('620 人')
    await wrapper.get('#field-enterprise-staff').trigger('blur')
    await wrapper.get('#field-enterprise-revenue').setValue('4.8亿')
    await wrapper.get('#field-enterprise-revenue').trigger('blur')
    expect(wrapper.emitted('change')?.flat()).toEqual([{ enterprise: { staff: 620 } }, { enterprise: { revenue: 48_000 } }])
  })

  it('is accessible', async () => {
    await expectAccessible(mountSize({ staff: 620, revenue: 48_000 }).element)
  })
})
