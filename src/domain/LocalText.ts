export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in both languages of the product. */
export type LocalText = Record<Language, string>
