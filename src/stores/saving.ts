import { GoneError } from '@/storage/change'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'

const RETRY_MS = [500, 1000, 2000, 5000, 10_000]

interface Waiting {
  key: string
  write: () => Promise<void>
}

/** `gone`: what waits belongs to an assessment that another tab has deleted. */
export type SavingState = 'idle' | 'saving' | 'saved' | 'failed' | 'gone'

/**
 * Writes in the order they were asked for, one at a time, and tells how it stands. A failed write stays at the head of the queue
 * and is tried again until it succeeds; a later write with the same key takes the place of one that still waits. One for an
 * assessment that is gone stays in the queue without holding up the others.
 */
export const useSavingStore = defineStore('saving', () => {
  const waiting = shallowRef<Waiting[]>([])
  const failure = shallowRef<{ cause: unknown, attempts: number } | null>(null)
  const savedAt = shallowRef<Date | null>(null)
  const gone = new WeakSet<Waiting>()
  let running: Waiting | undefined
  let wake: (() => void) | null = null

  const state = computed<SavingState>(() => {
    if (failure.value) return waiting.value.every(entry => gone.has(entry)) ? 'gone' : 'failed'
    if (waiting.value.length > 0) return 'saving'
    return savedAt.value ? 'saved' : 'idle'
  })

  function save(key: string, write: () => Promise<void>): void {
    waiting.value = [...waiting.value.filter(entry => entry === running || entry.key !== key), { key, write }]
    void run()
  }

  async function run() {
    if (running) return
    const findNext = () => waiting.value.find(entry => !gone.has(entry))
    for (let next = findNext(); next; next = findNext()) {
      running = next
      try {
        await next.write()
        savedAt.value = new Date()
        waiting.value = waiting.value.filter(entry => entry !== next)
        if (!waiting.value.some(entry => gone.has(entry))) failure.value = null
      } catch (cause) {
        // Given up meanwhile: nobody waits for it any more.
        if (!waiting.value.includes(next)) continue
        const attempts = (failure.value?.attempts ?? 0) + 1
        failure.value = { cause, attempts }
        // Deleted in another tab: trying again cannot help, but what was typed stays on the screen and in the queue.
        if (cause instanceof GoneError) gone.add(next)
        else await pause(RETRY_MS[Math.min(attempts, RETRY_MS.length) - 1] ?? 0)
      }
    }
    running = undefined
  }

  function pause(ms: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  /** Tries failed writes at once. */
  function retry() {
    for (const entry of waiting.value) gone.delete(entry)
    wake?.()
    void run()
  }

  /** Gives up what waits; only for an assessment that is gone and that the user does not want back. */
  function discard() {
    waiting.value = []
    failure.value = null
    wake?.()
  }

  return { state, waiting, failure, savedAt, save, retry, discard }
})
