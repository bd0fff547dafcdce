import type { Language, LocalText } from '@/domain/LocalText'
import type { TextKey } from './TEXTS'
import type { Facts } from './translate'
import { translate } from './translate'

/** How something is said in one language: `t` for our own texts, `local` for those of rubrics. */
export interface Voice {
  language: Language
  t: (key: TextKey, facts?: Facts) => string
  local: (text: LocalText) => string
}

export function speak(language: Language): Voice {
  return { language, t: (key, facts) => translate(language, key, facts), local: text => text[language] }
}
