/** Whole days from one ISO date to a later one; 0 where it is not later, or there is none. */
export function daysLate(due: string | undefined, today: string): number {
  return due === undefined || due >= today ? 0 : Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000)
}
