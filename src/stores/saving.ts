import { GoneError } from '@/storage/change'
import { isFull } from '@/storage/isFull'
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
  /** How many things are being made ready to be saved, such as photos that are made smaller. */
  const preparing = shallowRef(0)
  let running: Waiting | undefined
  let isWriting = false
  let wake: (() => void) | null = null

  const hasUnsaved = computed(() => waiting.value.length > 0 || preparing.value > 0)
  /** Why the last write failed, as far as the user can do something about it. */
  const reason = computed<'full' | 'other' | null>(() => failure.value && (isFull(failure.value.cause) ? 'full' : 'other'))
  const state = computed<SavingState>(() => {
    if (failure.value) return waiting.value.every(entry => gone.has(entry)) ? 'gone' : 'failed'
    if (hasUnsaved.value) return 'saving'
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
      isWriting = true
      try {
        await next.write()
        savedAt.value = new Date()
        waiting.value = waiting.value.filter(entry => entry !== next)
        if (!waiting.value.some(entry => gone.has(entry))) failure.value = null
      } catch (cause) {
        isWriting = false
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
    isWriting = false
  }

  /** Does what comes before saving; until it is done, not all is saved. */
  async function prepare<T>(work: () => Promise<T>): Promise<T> {
    preparing.value += 1
    try {
      return await work()
    } finally {
      preparing.value -= 1
    }
  }

  /** Takes a write back that has not succeeded yet; one that is being written at this moment stays. */
  function withdraw(key: string) {
    waiting.value = waiting.value.filter(entry => entry.key !== key || (entry === running && isWriting))
    if (waiting.value.length === 0) failure.value = null
    wake?.()
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

  return { state, reason, waiting, hasUnsaved, failure, savedAt, save, prepare, withdraw, retry, discard }
})
