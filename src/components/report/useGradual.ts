import type { Ref } from 'vue'
import { onBeforeUnmount, onMounted, readonly, ref, watch } from 'vue'

/** Milliseconds of rest after a part is painted, so that a press in between is answered at once. */
const PAUSE_MS = 30

/**
 * How many parts of a long page are there: the first at once, so that a reader can begin, and the others one after the other; all of them
 * before paper is printed. `showUpTo` makes sure of a part that somebody asked for.
 */
export function useGradual(total: () => number, first: number): { shown: Readonly<Ref<number>>, showUpTo: (index: number) => void } {
  const shown = ref(first)
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame: number | undefined
  const showUpTo = (index: number) => { shown.value = Math.max(shown.value, index + 1) }
  const showAll = () => showUpTo(total() - 1)
  function goOn() {
    rest()
    if (shown.value < total()) frame = requestAnimationFrame(() => { timer = setTimeout(step, PAUSE_MS) })
  }
  function rest() {
    clearTimeout(timer)
    if (frame !== undefined) cancelAnimationFrame(frame)
  }
  function step() {
    showUpTo(shown.value)
    goOn()
  }
  // A page grows while it is read: an answer from another tab, a benchmark.
  watch(total, goOn)
  onMounted(() => {
    goOn()
    window.addEventListener('beforeprint', showAll)
  })
  onBeforeUnmount(() => {
    rest()
    window.removeEventListener('beforeprint', showAll)
  })
  return { shown: readonly(shown), showUpTo }
}
