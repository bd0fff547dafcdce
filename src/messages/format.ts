import type { Language } from '@/domain/LocalText'

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } satisfies Record<Language, string>

/** A time of day and date in the language's own way, for people; the time zone is the reader's. */
export function formatTime(language: Language, time: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time))
}

/** The day of a time, with its weekday. */
export function formatDay(language: Language, time: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full' }).format(new Date(time))
}

/** The time of day, to the minute. */
export function formatClock(language: Language, time: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(new Date(time))
}

/** A number with fixed decimals, without grouping, so that it can be compared digit by digit. */
export function formatNumber(value: number, decimals = 2): string {
  // −0.00 would be read as a loss.
  const text = value.toFixed(decimals)
  return Number(text) === 0 ? (0).toFixed(decimals) : text
}
