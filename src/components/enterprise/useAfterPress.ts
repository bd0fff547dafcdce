import { onBeforeUnmount, onMounted } from 'vue'

/** A tap on a touch screen gives its mouse events, and with them the blur, a moment after the finger is gone. */
const RELEASE_MS = 80
/** A list that opens under the pointer may swallow its release. */
const LONGEST_MS = 1000

/**
 * A function that runs something at once, or, while a pointer is down, after its click. Pressing a button blurs the field before
 * it; a message that appears at that moment would move the button from under the pointer, and the click would be lost.
 */
export function useAfterPress(): (run: () => void) => void {
  let isPressed = false
  let waiting: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function settleIn(delayMs: number) {
    clearTimeout(timer)
    timer = setTimeout(() => {
      isPressed = false
      waiting?.()
      waiting = null
    }, delayMs)
  }
  function press() {
    isPressed = true
    settleIn(LONGEST_MS)
  }
  const release = () => settleIn(RELEASE_MS)

  onMounted(() => {
    document.addEventListener('pointerdown', press, { capture: true })
    document.addEventListener('pointerup', release, { capture: true })
    document.addEventListener('pointercancel', release, { capture: true })
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    document.removeEventListener('pointerdown', press, { capture: true })
    document.removeEventListener('pointerup', release, { capture: true })
    document.removeEventListener('pointercancel', release, { capture: true })
  })
  return (run) => {
    if (isPressed) waiting = run
    else run()
  }
}
