import { useGradual } from '@/components/report/useGradual'
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { surroundings } from '../../surroundings'

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] }) })
afterEach(() => { vi.useRealTimers() })

function show(parts: number, first = 3) {
  const total = ref(parts)
  let showUpTo: (index: number) => void = () => undefined
  let read = () => 0
  const wrapper = mount(defineComponent({
    setup() {
      const gradual = useGradual(() => total.value, first)
      showUpTo = gradual.showUpTo
      read = () => gradual.shown.value
      return () => h('output', gradual.shown.value)
    },
  }), surroundings())
  return {
    wrapper, total, showUpTo: (index: number) => { showUpTo(index) }, read: () => read(),
    /** The number of parts after so many milliseconds more. */
    after: async (ms: number) => {
      vi.advanceTimersByTime(ms)
      await nextTick()
      return Number(wrapper.text())
    },
  }
}

describe('useGradual', () => {
  it('shows the first parts at once and the others one after the other', async () => {
    const { wrapper, after } = show(6)
    expect(wrapper.text()).toBe('3')
    expect([await after(47), await after(32), await after(32)]).toEqual([4, 5, 6])
  })

  it('stops when everything is there', async () => {
    const { after } = show(5)
    expect(await after(5000)).toBe(5)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('has nothing to wait for on a short page', async () => {
    const { after } = show(2)
    expect([await after(5000), vi.getTimerCount()]).toEqual([3, 0])
  })

  it('goes on when the page grows after it was whole', async () => {
    const { total, after } = show(4)
    expect(await after(1000)).toBe(4)
    total.value = 6
    await nextTick()
    expect(await after(1000)).toBe(6)
  })

  it('begins when there is something to show', async () => {
    const { total, after } = show(0)
    await after(1000)
    total.value = 9
    await nextTick()
    expect(await after(1000)).toBe(9)
  })

  it('makes sure of a part that somebody asked for, and of all before it', async () => {
    const { showUpTo, after } = show(12)
    showUpTo(9)
    expect(await after(0)).toBe(10)
  })

  it('takes nothing away when somebody asks for what is there', async () => {
    const { showUpTo, after } = show(3)
    showUpTo(0)
    expect(await after(0)).toBe(3)
  })

  it('shows everything before it is printed', async () => {
    const { after } = show(20)
    window.dispatchEvent(new Event('beforeprint'))
    expect(await after(0)).toBe(20)
  })

  it('ends with its page', () => {
    const { wrapper, read } = show(20)
    wrapper.unmount()
    window.dispatchEvent(new Event('beforeprint'))
    expect([vi.getTimerCount(), read()]).toEqual([0, 3])
  })
})
