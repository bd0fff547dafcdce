import type { Ref } from 'vue'
import { customRef } from 'vue'

/** A choice kept in this browser. */
export function remember<T extends string>(key: string, choices: readonly T[], fallback: T): Ref<T> {
  return keep<T>(key, stored => choices.find(option => option === stored) ?? fallback)
}

/** A text kept in this browser, cut to so many signs; empty when there is none. */
export function rememberText(key: string, max: number): Ref<string> {
  return keep<string>(key, stored => (stored ?? '').slice(0, max))
}

/** Forgets a text for good. */
export function forgetText(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {
    // Then nothing was kept.
  }
}

/** Nothing is lost when a choice cannot be kept, so a refusal of the browser is not an error. */
function keep<T extends string>(key: string, read: (stored: string | null) => T): Ref<T> {
  let stored: string | null = null
  try {
    stored = localStorage.getItem(key)
  } catch {
    // Storage is forbidden here: the choice lasts as long as the page.
  }
  let choice = read(stored)
  return customRef((track, trigger) => ({
    get() {
      track()
      return choice
    },
    set(value) {
      choice = value
      trigger()
      try {
        localStorage.setItem(key, value)
      } catch {
        // As above.
      }
    },
  }))
}
