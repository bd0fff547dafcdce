import WalkLook from '@/components/walk/WalkLook.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (ticked: number[] = [], open = true) => mount(WalkLook, { props: { items: ['打开一张图', '对版本号'], ticked, open }, ...surroundings() })

describe('WalkLook', () => {
  it('lists what to look at, folded or not, with how much is seen', () => {
    const wrapper = show([1], false)
    expect(wrapper.get('details').element.open).toBe(false)
    expect(wrapper.get('summary').text()).toBe('到现场看什么已看 1/2')
    expect(wrapper.findAll('label').map(label => label.text())).toEqual(['打开一张图', '对版本号'])
  })

  it('ticks and unticks', async () => {
    const wrapper = show([1])
    const boxes = wrapper.findAll('input')
    await boxes[0]?.trigger('change')
    await boxes[1]?.trigger('change')
    expect(wrapper.emitted('tick')).toEqual([[[1, 0]], [[]]])
  })

  it('forgets ticks of things that are not there any more', () => {
    expect(show([1, 7]).get('summary').text()).toContain('已看 1/2')
  })

  it('tells when it is folded', async () => {
    const wrapper = show()
    wrapper.get('details').element.open = false
    await wrapper.get('details').trigger('toggle')
    expect(wrapper.emitted('update:open')?.at(-1)).toEqual([false])
  })

  it('is accessible', async () => {
    await expectAccessible(show([0]).element)
  })
})
