import type { Language } from '@/domain/LocalText'

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } satisfies Record<Language, string>

/** Making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>()

function findFormat(language: Language, timeStyle: 'short' | undefined): Intl.DateTimeFormat {
  const key = `${language} ${timeStyle}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle })
  formats.set(key, format)
  return format
}

/** A time of day and date in the language's own way, for people; the time zone is the reader's. */
export function formatTime(language: Language, time: string): string {
  return findFormat(language, 'short').format(new Date(time))
}

/** The day alone. */
export function formatDay(language: Language, time: string): string {
  return findFormat(language, undefined).format(new Date(time))
}

/** The calendar day of a time where the reader is: an ISO date. In China the morning's day is not that of UTC yet. */
export function dayOf(time: string): string {
  const date = new Date(time)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** The day of a time, with its weekday. */
export function formatWeekday(language: Language, time: string): string {
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

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/** A size in the unit that keeps it short, 1 KB being 1024 bytes: `3.2 MB`. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1)
  const value = bytes / 1024 ** power
  return `${value.toFixed(power === 0 || value >= 100 ? 0 : 1)} ${UNITS[power] ?? ''}`
}
