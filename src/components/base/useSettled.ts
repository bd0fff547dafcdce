import type { Ref, WatchSource } from 'vue'
import { onScopeDispose, shallowReadonly, shallowRef, watch } from 'vue'

/** So long nothing may change before the value is read again. */
const QUIET_MS = 120
/** But it is read after so long at the latest, while somebody answers without a pause. */
const LATEST_MS = 1000

/**
 * What `read` gives, read anew a moment after `change`: what a key does is painted before what follows from it is computed. When one of
 * `leaps` changes it is read at once, since all of it is another.
 */
export function useSettled<T>(read: () => T, change: WatchSource, leaps: WatchSource[]): Readonly<Ref<T>> {
  const value = shallowRef(read())
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | null = null

  function settle() {
    clearTimeout(timer)
    since = null
    value.value = read()
  }
  watch(change, () => {
    const now = Date.now()
    since ??= now
    clearTimeout(timer)
    timer = setTimeout(settle, Math.max(0, Math.min(QUIET_MS, since + LATEST_MS - now)))
  })
  watch(leaps, settle, { flush: 'sync' })
  onScopeDispose(() => clearTimeout(timer))
  return shallowReadonly(value)
}
