import { useLasting } from '@/app/useLasting'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EffectScope } from 'vue'
import { effectScope, nextTick, ref } from 'vue'

type State = 'idle' | 'saving' | 'saved' | 'failed'

describe('useLasting', () => {
  let scope: EffectScope
  beforeEach(() => {
    vi.useFakeTimers()
    scope = effectScope()
  })
  afterEach(() => {
    scope.stop()
    vi.useRealTimers()
  })

  function follow() {
    const state = ref<State>('idle')
    const shown = scope.run(() => useLasting(() => state.value, 'saving'))
    const become = async (now: State, ms: number) => {
      state.value = now
      await nextTick()
      vi.advanceTimersByTime(ms)
      return shown?.value
    }
    return { become }
  }

  it('does not show what is over in a moment, nor one moment after the other', async () => {
    const { become } = follow()
    for (let i = 0; i < 10; i++) {
      expect(await become('saving', 60)).toBe(i === 0 ? 'idle' : 'saved')
      expect(await become('saved', 40)).toBe('saved')
    }
  })

  it('shows what lasts, and what follows at once', async () => {
    const { become } = follow()
    expect(await become('saving', 249)).toBe('idle')
    expect(await become('saving', 1)).toBe('saving')
    expect(await become('saved', 0)).toBe('saved')
    expect(await become('saving', 60)).toBe('saved')
    expect(await become('failed', 0)).toBe('failed')
  })

  it('counts from the last beginning', async () => {
    const { become } = follow()
    await become('saving', 100)
    await become('saved', 100)
    expect(await become('saving', 240)).toBe('saved')
    expect(await become('saving', 10)).toBe('saving')
  })

  it('sets no timer behind what is gone', async () => {
    const { become } = follow()
    await become('saving', 10)
    scope.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})
