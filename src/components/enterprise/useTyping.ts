import type { Ref } from 'vue'
import { onBeforeUnmount, ref, watch } from 'vue'
import { useAfterPress } from './useAfterPress'

interface Typing {
  text: Ref<string>
  /** Whether the text may be judged: not while somebody is still writing it for the first time. */
  isJudged: Ref<boolean>
  type: (text: string, isComposing?: boolean) => void
  leave: () => void
}

/**
 * A text that is saved with every letter, or once an input method has finished its word, so that nothing typed is missing while the
 * screen says that all is saved; at the latest when the field, the page or the window is left. `save` returns the
 * text that `source` will give back; until it does, what was typed stays, so an older value never overwrites a newer one.
 */
export function useTyping(source: () => string, save: (text: string) => string): Typing {
  const text = ref(source())
  const isJudged = ref(true)
  let isDirty = false
  let settled: string | null = null
  let awaited: string | null = null
  const afterPress = useAfterPress()

  watch(source, latest => {
    if (latest === awaited) awaited = null
    else if (!isDirty && awaited === null) {
      text.value = latest
      settled = null
    }
  })

  function flush() {
    if (!isDirty) return
    isDirty = false
    listen('removeEventListener')
    settled = save(text.value)
    awaited = settled === source() ? null : settled
  }

  function type(typed: string, isComposing = false) {
    text.value = typed
    if (!isDirty) listen('addEventListener')
    isDirty = true
    // Half a word of pinyin is not a text yet.
    if (!isComposing) flush()
  }

  function leave() {
    afterPress(() => {
      flush()
      isJudged.value = true
      if (settled !== null) text.value = settled
    })
  }

  /** In the capture phase, so that the write is waiting before the app decides whether to ask the user to stay. */
  function listen(how: 'addEventListener' | 'removeEventListener') {
    window[how]('beforeunload', flush, { capture: true })
    document[how]('visibilitychange', flush)
  }

  onBeforeUnmount(flush)
  return { text, isJudged, type, leave }
}
