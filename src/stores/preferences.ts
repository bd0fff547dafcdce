import { LANGUAGES } from '@/domain/LocalText'
import { defineStore } from 'pinia'
import type { Ref } from 'vue'
import { customRef } from 'vue'

const THEMES = ['auto', 'light', 'dark'] as const

/** A choice kept in this browser. Nothing is lost when it cannot be kept, so a refusal of the browser is not an error. */
function remember<T extends string>(key: string, choices: readonly T[], fallback: T): Ref<T> {
  let stored: string | null = null
  try {
    stored = localStorage.getItem(key)
  } catch {
    // Storage is forbidden here: the choice lasts as long as the page.
  }
  let choice = choices.find(option => option === stored) ?? fallback
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

/** How the user wants the screen: language and colours. */
export const usePreferencesStore = defineStore('preferences', () => {
  const language = remember('shuzhen.language', LANGUAGES, 'zh')
  const theme = remember('shuzhen.theme', THEMES, 'auto')
  return { language, theme }
})
