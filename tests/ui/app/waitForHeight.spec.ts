import { waitForHeight } from '@/app/waitForHeight'
import { describe, expect, it, vi } from 'vitest'

const tall = (height: () => number) => vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockImplementation(height)

describe('waitForHeight', () => {
  it('waits until the page has grown', async () => {
    let height = 500
    tall(() => height)
    let isDone = false
    const waiting = waitForHeight(900).then(() => { isDone = true })
    await new Promise(resolve => { setTimeout(resolve, 60) })
    expect(isDone).toBe(false)
    height = 900
    await waiting
    expect(isDone).toBe(true)
  })

  it('gives up where the page stays short', async () => {
    tall(() => 500)
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now += 400)
    await expect(waitForHeight(900)).resolves.toBeUndefined()
  })
})
