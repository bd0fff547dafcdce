import type { Language, LocalText } from '@/domain/LocalText'
import { FIRST_TEXTS } from './FIRST_TEXTS'
import type { TextKey } from './TEXTS'

export type Facts = Readonly<Record<string, string | number>>

let known: Readonly<Partial<Record<TextKey, LocalText>>> = FIRST_TEXTS

/** Adds texts to those of the first screen. */
export function knowTexts(texts: Readonly<Record<TextKey, LocalText>>) {
  known = texts
}

/**
 * The text of a key with its facts put in: `{name}` takes the fact of that name. A text with ` | ` has a singular and a plural,
 * chosen by the fact `n`. The key itself where the texts of its page are not loaded.
 */
export function translate(language: Language, key: TextKey, facts: Facts = {}): string {
  const text = known[key]?.[language] ?? key
  const [singular = text, plural = singular] = text.split(' | ')
  return (facts.n === 1 ? singular : plural).replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))
}
