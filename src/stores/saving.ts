import { GoneError } from '@/storage/save'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'

const RETRY_MS = [500, 1000, 2000, 5000, 10_000]

interface Waiting {
  key: string
  write: () => Promise<void>
}

export type SavingState = 'idle' | 'saving' | 'saved' | 'failed'

/**
 * Writes in the order they were asked for, one at a time, and tells how it stands. A failed write stays at the head of the queue
 * and is tried again until it succeeds; a later write with the same key takes the place of one that still waits.
 */
export const useSavingStore = defineStore('saving', () => {
  const waiting = shallowRef<Waiting[]>([])
  const failure = shallowRef<{ cause: unknown, attempts: number } | null>(null)
  const savedAt = shallowRef<Date | null>(null)
  let isRunning = false
  let wake: (() => void) | null = null

  const state = computed<SavingState>(() => {
    if (failure.value) return 'failed'
    if (waiting.value.length > 0) return 'saving'
    return savedAt.value ? 'saved' : 'idle'
  })

  /** Resolves once this write, or the one that took its place, is in the database. */
  function save(key: string, write: () => Promise<void>): void {
    const [running, ...rest] = waiting.value
    const others = [...(isRunning && running ? [running] : []), ...(isRunning ? rest : waiting.value).filter(entry => entry.key !== key)]
    waiting.value = [...others, { key, write }]
    void run()
  }

  async function run() {
    if (isRunning) return
    isRunning = true
    for (let next = waiting.value[0]; next; next = waiting.value[0]) {
      try {
        await next.write()
        failure.value = null
        savedAt.value = new Date()
        waiting.value = waiting.value.slice(1)
      } catch (cause) {
        const attempts = (failure.value?.attempts ?? 0) + 1
        failure.value = { cause, attempts }
        // Deleted in another tab: trying again cannot help, but what was typed stays on the screen and in the queue.
        const delay = cause instanceof GoneError ? Infinity : RETRY_MS[Math.min(attempts, RETRY_MS.length) - 1] ?? 0
        await pause(delay)
      }
    }
    isRunning = false
  }

  function pause(ms: number): Promise<void> {
    return new Promise(resolve => {
      const timer = Number.isFinite(ms) ? setTimeout(resolve, ms) : undefined
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  /** Tries a failed write at once. */
  function retry() {
    wake?.()
  }

  /** Gives up what waits; only for an assessment that is gone and that the user does not want back. */
  function discard() {
    waiting.value = []
    failure.value = null
    wake?.()
  }

  return { state, waiting, failure, savedAt, save, retry, discard }
})
