import { vi } from 'vitest'

/** Waits for what a live query, a write or the next frame brings about, also on a busy machine. */
export function until<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000 })
}
