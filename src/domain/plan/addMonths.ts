const DAYS = 365.25 / 12

/** The day so many calendar months later, fractions included; ISO dates. */
export function addMonths(date: string, months: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + Math.round(months * DAYS) * 86_400_000).toISOString().slice(0, 10)
}
