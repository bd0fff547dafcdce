const DAY = 86_400_000
/** Later ones cannot be written as a date of four digits. */
const LAST_DAY = Date.UTC(9999, 11, 31)

/** The day so many calendar months later, of a shorter month its last; what is less than a month counts in days of that month. ISO dates. */
export function addMonths(date: string, months: number): string {
  const whole = Math.floor(months + 1e-9)
  const from = addWhole(date, whole)
  const days = Math.round((months - whole) * (addWhole(date, whole + 1) - from) / DAY)
  return new Date(Math.min(from + days * DAY, LAST_DAY)).toISOString().slice(0, 10)
}

/** The day so many days later, or earlier; ISO dates. */
export const addDays = (date: string, days: number) => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** Days from one date to another; ISO dates. */
export const countDays = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY)

function addWhole(date: string, months: number): number {
  const begin = new Date(`${date}T00:00:00Z`)
  const last = new Date(utc(begin.getUTCFullYear(), begin.getUTCMonth() + months + 1, 0)).getUTCDate()
  return utc(begin.getUTCFullYear(), begin.getUTCMonth() + months, Math.min(begin.getUTCDate(), last))
}

/** A day as a time; unlike `Date.UTC`, it takes the first hundred years at their word. */
export const utc = (year: number, month: number, day: number) => new Date(0).setUTCFullYear(year, month, day)
