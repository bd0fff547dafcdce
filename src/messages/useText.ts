import type { Language, LocalText } from '@/domain/LocalText'
import type { ComputedRef, InjectionKey, Ref } from 'vue'
import { computed, inject, ref } from 'vue'
import type { TextKey } from './TEXTS'
import type { Facts } from './translate'
import { translate } from './translate'

/** The language of the screen, provided once by the app. */
export const languageKey: InjectionKey<Ref<Language>> = Symbol('language')

/** Texts in the language of the screen: `t` for our own, `local` for those of rubrics. Chinese when nothing is provided. */
export function useText(): {
  language: ComputedRef<Language>
  t: (key: TextKey, facts?: Facts) => string
  local: (text: LocalText) => string
} {
  const chosen = inject(languageKey, () => ref<Language>('zh'), true)
  return {
    language: computed(() => chosen.value),
    t: (key, facts) => translate(chosen.value, key, facts),
    local: text => text[chosen.value],
  }
}
