import LibraryChoice from '@/components/library/LibraryChoice.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const GROUPS = [
  { title: '小标准 1.0.0', choices: [{ key: 'small@1.0.0@', title: '小标准 1.0.0 · 通用版' }, { key: 'small@1.0.0@auto', title: '小标准 1.0.0 · 汽车版' }] },
  { title: '大标准 2.0.0', choices: [{ key: 'large@2.0.0@', title: '大标准 2.0.0 · 通用版' }] },
]
const show = (modelValue = '') => mount(LibraryChoice, { props: { modelValue, label: '原来的', groups: GROUPS }, ...surroundings() })

describe('LibraryChoice', () => {
  it('offers every rubric under its standard', () => {
    expect(show().findAll('optgroup').map(group => [group.attributes('label'), ...group.findAll('option').map(option => option.text())])).toEqual([
      ['小标准 1.0.0', '小标准 1.0.0 · 通用版', '小标准 1.0.0 · 汽车版'], ['大标准 2.0.0', '大标准 2.0.0 · 通用版'],
    ])
  })

  it('asks to choose while nothing is chosen', () => {
    expect(show().get<HTMLSelectElement>('select').element.selectedOptions[0]?.text).toBe('请选择')
  })

  it('shows the choice and changes it', async () => {
    const wrapper = show('small@1.0.0@auto')
    expect(wrapper.get<HTMLSelectElement>('select').element.value).toBe('small@1.0.0@auto')
    await wrapper.get('select').setValue('large@2.0.0@')
    expect(wrapper.emitted('update:modelValue')).toEqual([['large@2.0.0@']])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
