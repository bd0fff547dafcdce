import WalkWay from '@/components/walk/WalkWay.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = () => mount(WalkWay, { props: { modelValue: 'place' }, ...surroundings() })

describe('WalkWay', () => {
  it('shows which way is chosen and changes it', async () => {
    const wrapper = show()
    const radios = wrapper.findAll<HTMLInputElement>('input')
    expect(radios.map(({ element }) => element.checked)).toEqual([true, false])
    await radios[1]?.setValue()
    expect(wrapper.emitted('update:modelValue')).toEqual([['person']])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
