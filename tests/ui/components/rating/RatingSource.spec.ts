import RatingSource from '@/components/rating/RatingSource.vue'
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (source: 'self' | 'assessor' = 'self', name = '') => mount(RatingSource, { props: { source, name }, ...surroundings() })
type Wrapper = ReturnType<typeof show>
async function choose(wrapper: Wrapper, name: string) {
  await wrapper.get('[role="group"]').findAll('button').find(button => button.text() === name)?.trigger('click')
  await flushPromises()
}

describe('RatingSource', () => {
  it('says who is rating', () => {
    const pressed = (wrapper: Wrapper) => wrapper.findAll('[aria-pressed="true"]').map(button => button.text())
    expect(show().get('[role="group"]').attributes('aria-label')).toBe('谁在评')
    expect([pressed(show()), pressed(show('assessor'))]).toEqual([['企业自评'], ['诊断人员']])
  })

  it('switches, and gives the keyboard free where the name is known', async () => {
    const wrapper = show('self', '李工')
    await choose(wrapper, '诊断人员')
    expect(wrapper.emitted('update:source')).toEqual([['assessor']])
    expect(wrapper.emitted('settle')).toHaveLength(1)
    expect(wrapper.find('input').exists()).toBe(false)
  })

  it('asks whoever has no name, and goes on after it', async () => {
    const wrapper = show()
    await choose(wrapper, '诊断人员')
    expect(document.activeElement).toBe(wrapper.get('input').element)
    expect(wrapper.emitted('settle')).toBeUndefined()
    await wrapper.get('input').setValue('李工')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('update:name')?.at(-1)).toEqual(['李工'])
    expect(wrapper.emitted('settle')).toHaveLength(1)
  })

  it('is accessible', async () => {
    await expectAccessible(show('assessor', '李工').element)
  })
})
