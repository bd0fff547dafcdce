import { useStopClock } from '@/components/walk/useStopClock'
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { surroundings } from '../../surroundings'

let sight: 'visible' | 'hidden' = 'visible'
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  sight = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => sight)
})
afterEach(() => vi.useRealTimers())

function turn(next: typeof sight) {
  sight = next
  document.dispatchEvent(new Event('visibilitychange'))
}

function show(kept: Record<string, number> = {}) {
  const stop = ref<string | null>('workshop')
  const written: [string, number][] = []
  let reset: () => void = () => undefined
  const wrapper = mount(defineComponent({
    setup() {
      const clock = useStopClock(() => stop.value, id => kept[id] ?? 0, (id, seconds) => {
        kept[id] = seconds
        written.push([id, seconds])
      })
      reset = clock.reset
      return () => h('p', clock.seconds.value)
    },
  }), surroundings())
  return { wrapper, stop, written, kept, reset: () => reset(), read: async () => (await wrapper.vm.$nextTick(), wrapper.text()) }
}

describe('useStopClock', () => {
  it('counts from what was kept, and hands it on every five seconds', async () => {
    const { read, written } = show({ workshop: 60 })
    vi.advanceTimersByTime(12_000)
    expect(await read()).toBe('72')
    expect(written).toEqual([['workshop', 65], ['workshop', 70]])
  })

  it('stands still while the page is out of sight, and keeps the time right then', async () => {
    const { read, written } = show()
    vi.advanceTimersByTime(3000)
    turn('hidden')
    expect(written).toEqual([['workshop', 3]])
    vi.advanceTimersByTime(60_000)
    turn('visible')
    vi.advanceTimersByTime(2000)
    expect(await read()).toBe('5')
  })

  it('does not count the sleep of the machine', async () => {
    const { read } = show()
    vi.advanceTimersByTime(1000)
    const now = performance.now()
    vi.spyOn(performance, 'now').mockReturnValue(now + 3_600_000)
    vi.advanceTimersByTime(1000)
    expect(await read()).toBe('3')
  })

  it('goes over to another stop, and stands still where there is none', async () => {
    const { read, stop, kept } = show({ lab: 100 })
    vi.advanceTimersByTime(4000)
    stop.value = 'lab'
    expect([await read(), kept.workshop]).toEqual(['100', 4])
    stop.value = null
    vi.advanceTimersByTime(9000)
    expect([await read(), kept]).toEqual(['0', { workshop: 4, lab: 100 }])
  })

  it('begins anew', async () => {
    const { read, kept, reset } = show()
    vi.advanceTimersByTime(7000)
    kept.workshop = 0
    reset()
    expect(await read()).toBe('0')
    vi.advanceTimersByTime(2000)
    expect(await read()).toBe('2')
  })

  it('keeps the time when it goes away', () => {
    const { wrapper, kept } = show()
    vi.advanceTimersByTime(2000)
    wrapper.unmount()
    expect(kept).toEqual({ workshop: 2 })
  })
})
