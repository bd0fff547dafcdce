// Without this, a Vue warning or a logged error scrolls by in a green run.
import { afterEach, beforeEach, expect, vi } from 'vitest'

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  const calls = [...vi.mocked(console.warn).mock.calls, ...vi.mocked(console.error).mock.calls].map(call => call.map(String).join(' '))
  vi.restoreAllMocks()
  expect(calls).toEqual([])
})
