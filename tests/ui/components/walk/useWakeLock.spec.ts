import { canStayAwake, useWakeLock } from '@/components/walk/useWakeLock'
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, ref } from 'vue'
import { surroundings } from '../../surroundings'

const settle = () => new Promise(resolve => { setTimeout(resolve) })
/** A screen that counts how often it was held and let go. */
function offer(request = () => Promise.resolve()) {
  const calls: string[] = []
  Object.defineProperty(navigator, 'wakeLock', {
    configurable: true,
    value: {
      request: async () => {
        await request()
        calls.push('hold')
        const lock = { released: false, release: async () => { lock.released = true; calls.push('let go') } }
        return lock
      },
    },
  })
  return calls
}
afterEach(() => { Reflect.deleteProperty(navigator, 'wakeLock') })

function show(isWanted: boolean) {
  const wanted = ref(isWanted)
  const wrapper = mount(defineComponent({ setup() { useWakeLock(() => wanted.value); return () => null } }), surroundings())
  return { wanted, wrapper }
}

describe('useWakeLock', () => {
  it('holds the screen while it is wanted, and once', async () => {
    const calls = offer()
    const { wanted } = show(false)
    await settle()
    expect(calls).toEqual([])
    wanted.value = true
    await settle()
    document.dispatchEvent(new Event('visibilitychange'))
    await settle()
    expect(calls).toEqual(['hold'])
    wanted.value = false
    await settle()
    expect(calls).toEqual(['hold', 'let go'])
  })

  it('lets go when the walk is left', async () => {
    const calls = offer()
    const { wrapper } = show(true)
    await settle()
    wrapper.unmount()
    expect(calls).toEqual(['hold', 'let go'])
  })

  it('does nothing where the device refuses', async () => {
    const calls = offer(() => Promise.reject(new DOMException('low battery', 'NotAllowedError')))
    show(true)
    await settle()
    expect(calls).toEqual([])
  })

  it('does nothing where the browser cannot', async () => {
    expect(canStayAwake()).toBe(false)
    show(true)
    await settle()
    offer()
    expect(canStayAwake()).toBe(true)
  })
})
