import { z } from 'zod'
import type { LocalText } from './LocalText'

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
