import type { Ref, WatchSource } from 'vue'
import { onScopeDispose, shallowReadonly, shallowRef, watch } from 'vue'

/** So long nothing may change before the value is read again. */
const QUIET_MS = 120
/** But it is read after so long at the latest, while somebody answers without a pause. */
const LATEST_MS = 2500

/**
 * What `read` gives, read anew a moment after `change`: what a key does is painted before what follows from it is computed. When one of
 * `leaps` changes it is read at once, since all of it is another.
 */
export function useSettled<T>(read: () => T, change: WatchSource, leaps: WatchSource[]): Readonly<Ref<T>> {
  const value = shallowRef(read())
  let timer: ReturnType<typeof setTimeout> | undefined
  let first = 0
  let last = 0

  function settle() {
    clearTimeout(timer)
    timer = undefined
    value.value = read()
  }
  /** A timer that runs is left alone and looks again when it ends: with every key, setting another would cost more than this. */
  function wait() {
    const due = Math.min(last + QUIET_MS, first + LATEST_MS)
    const rest = due - Date.now()
    if (rest > 0) timer = setTimeout(wait, rest)
    else settle()
  }
  watch(change, () => {
    last = Date.now()
    if (timer !== undefined) return
    first = last
    wait()
  })
  watch(leaps, settle, { flush: 'sync' })
  onScopeDispose(() => clearTimeout(timer))
  return shallowReadonly(value)
}
