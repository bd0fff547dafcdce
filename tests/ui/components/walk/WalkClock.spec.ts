import WalkClock from '@/components/walk/WalkClock.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (props: { seconds: number, budget?: number, canReset?: boolean }) => mount(WalkClock, { props, ...surroundings() })

describe('WalkClock', () => {
  it('shows the time of the budget', () => {
    expect(show({ seconds: 432, budget: 12 }).text()).toBe('本站用时 07:12 共 12 分钟')
  })

  it('says by how much it is over, and only then', () => {
    expect(show({ seconds: 720, budget: 12 }).text()).not.toContain('超出')
    const wrapper = show({ seconds: 781, budget: 12 })
    expect(wrapper.text()).toContain('13:01 超出 2 分钟')
    expect(wrapper.classes()).toContain('over')
  })

  it('counts without a budget where nothing is to be done', () => {
    expect(show({ seconds: 5 }).text()).toBe('本站用时 00:05')
  })

  it('can be started anew where that is offered', async () => {
    expect(show({ seconds: 5 }).find('button').exists()).toBe(false)
    const wrapper = show({ seconds: 5, canReset: true })
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('reset')).toEqual([[]])
  })

  it('does not read itself out every second', () => {
    expect(show({ seconds: 5 }).get('[role="timer"]').attributes('aria-live')).toBe('off')
  })

  it('is accessible', async () => {
    await expectAccessible(show({ seconds: 800, budget: 12, canReset: true }).element)
  })
})
