import type { Ref } from 'vue'
import { onScopeDispose, shallowReadonly, shallowRef, watch } from 'vue'

/** What is over sooner is not worth a word. */
const LASTING_MS = 250

/** The value, but while it is `passing` the one before it, until that has lasted: what comes and goes with every key would only flicker. */
export function useLasting<T>(value: () => T, passing: T): Readonly<Ref<T>> {
  const shown = shallowRef(value())
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = 0

  /** A timer that runs is left alone and looks again when it ends, as in `useSettled`. */
  function wait() {
    timer = undefined
    const rest = since + LASTING_MS - Date.now()
    if (value() !== passing) return
    if (rest > 0) timer = setTimeout(wait, rest)
    else shown.value = passing
  }
  watch(value, now => {
    if (now !== passing) {
      shown.value = now
      return
    }
    since = Date.now()
    if (timer === undefined) wait()
  })
  onScopeDispose(() => clearTimeout(timer))
  return shallowReadonly(shown)
}
