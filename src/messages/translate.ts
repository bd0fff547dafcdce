import type { Language } from '@/domain/LocalText'
import type { TextKey } from './TEXTS'
import { TEXTS } from './TEXTS'

export type Facts = Readonly<Record<string, string | number>>

/**
 * The text of a key with its facts put in: `{name}` takes the fact of that name. A text with ` | ` has a singular and a plural,
 * chosen by the fact `n`.
 */
export function translate(language: Language, key: TextKey, facts: Facts = {}): string {
  const text = TEXTS[key][language]
  const [singular = text, plural = singular] = text.split(' | ')
  return (facts.n === 1 ? singular : plural).replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))
}
