import PortfolioTools from '@/components/portfolio/PortfolioTools.vue'
import { readView } from '@/domain/portfolio/PortfolioView'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (canSort = true) => mount(PortfolioTools, { props: { modelValue: readView({}), industries: ['energy', 'automotive'], canSort }, ...surroundings() })

describe('PortfolioTools', () => {
  it('asks for what is typed', async () => {
    const wrapper = show()
    await wrapper.get('input[type="search"]').setValue('齿轮')
    expect(wrapper.emitted('update:modelValue')).toEqual([[{ ...readView({}), search: '齿轮' }]])
  })

  it('offers the industries that there are', async () => {
    const wrapper = show()
    expect(wrapper.findAll('select')[0]?.findAll('option').map(option => option.text())).toEqual(['全部行业', '能源', '汽车'])
    await wrapper.findAll('select')[0]?.setValue('energy')
    expect(wrapper.emitted('update:modelValue')).toEqual([[{ ...readView({}), industry: 'energy' }]])
  })

  it('sorts where there is no table to do it', async () => {
    expect(show(false).findAll('select')).toHaveLength(1)
    const wrapper = show()
    await wrapper.findAll('select')[1]?.setValue('name')
    expect(wrapper.emitted('update:modelValue')).toEqual([[{ ...readView({}), sort: 'name', isDescending: false }]])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
