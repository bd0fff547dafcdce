import PortfolioShelves from '@/components/portfolio/PortfolioShelves.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (modelValue: 'all' | 'archived' = 'all') => mount(PortfolioShelves, { props: { modelValue, counts: { all: 5, open: 3, complete: 2, example: 0, archived: 0, removed: 1 } }, ...surroundings() })

describe('PortfolioShelves', () => {
  it('shows what there is, and how many', () => {
    expect(show().findAll('label').map(label => label.text())).toEqual(['全部 5', '进行中 3', '已答完 2', '已删除 1'])
  })

  it('keeps the chosen one even when it has become empty', () => {
    expect(show('archived').findAll('label').map(label => label.text())).toContain('已归档 0')
  })

  it('asks for another one', async () => {
    const wrapper = show()
    await wrapper.get('input[value="removed"]').setValue()
    expect(wrapper.emitted('update:modelValue')).toEqual([['removed']])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
