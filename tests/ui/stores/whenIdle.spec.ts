import { whenIdle } from '@/stores/whenIdle'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => vi.unstubAllGlobals())

describe('whenIdle', () => {
  it('waits for the browser to be idle', async () => {
    const waiting: (() => void)[] = []
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => waiting.push(callback))
    let isIdle = false
    const waited = whenIdle().then(() => { isIdle = true })
    await Promise.resolve()
    expect(isIdle).toBe(false)
    waiting[0]?.()
    await waited
    expect(isIdle).toBe(true)
  })

  it('comes soon where a browser does not say', async () => {
    vi.stubGlobal('requestIdleCallback', undefined)
    await expect(whenIdle()).resolves.toBeUndefined()
  })
})
