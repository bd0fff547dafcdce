import type { Ref } from 'vue'
import { onBeforeUnmount, onMounted, ref, watch } from 'vue'

/** What one tick may add; a longer pause means that the machine slept. */
const MOST_MS = 2000
/** So often the time is handed on, so that a crash costs no more than this. */
const KEEP_SECONDS = 5

/** The time that somebody spends at a stop with the page in sight, in whole seconds. It begins with what was kept and is handed on as it grows. */
export function useStopClock(stop: () => string | null, read: (stop: string) => number, keep: (stop: string, seconds: number) => void): { seconds: Readonly<Ref<number>>, reset: () => void } {
  const seconds = ref(0)
  let spent = 0
  let kept = 0
  let last = 0
  let timer: ReturnType<typeof setInterval> | undefined

  function save(of = stop()) {
    if (of !== null && seconds.value !== kept) keep(of, seconds.value)
    kept = seconds.value
  }
  function begin() {
    const current = stop()
    kept = current === null ? 0 : read(current)
    spent = kept * 1000
    seconds.value = kept
    last = performance.now()
  }
  function tick() {
    const now = performance.now()
    if (stop() !== null && document.visibilityState === 'visible') spent += Math.min(now - last, MOST_MS)
    last = now
    seconds.value = Math.floor(spent / 1000)
    if (seconds.value - kept >= KEEP_SECONDS) save()
  }
  function turn() {
    if (document.visibilityState === 'hidden') save()
    else last = performance.now()
  }
  const leave = () => save()
  watch(stop, (_, before) => {
    save(before)
    begin()
  }, { flush: 'sync' })
  begin()
  onMounted(() => {
    timer = setInterval(tick, 1000)
    document.addEventListener('visibilitychange', turn)
    addEventListener('pagehide', leave)
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', turn)
    removeEventListener('pagehide', leave)
    save()
  })
  /** Begins anew from what is kept. */
  return { seconds, reset: begin }
}
