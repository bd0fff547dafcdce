import { z } from 'zod'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in both languages of the product. */
export type LocalText = Record<Language, string>

const localized = z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() })

/** A text as an author may write it: both languages, Chinese alone, or one plain string that serves for both. */
export const authoredTextSchema = z.union([z.string().min(1), localized])
  .transform((text): LocalText => typeof text === 'string'
    ? { zh: text, en: text }
    : { zh: text.zh, en: text.en ?? text.zh })

/** Lists that run parallel in both languages. */
export const authoredListSchema = z.strictObject({
  zh: z.array(z.string().min(1)),
  en: z.array(z.string().min(1)),
})
