import type { PortfolioEntry } from './PortfolioRow'

/** Deleted assessments are kept for so many days. */
export const KEPT_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** Whole days until a deleted assessment goes for good, at least 0. */
export function countDaysLeft(removedAt: string, now: string): number {
  const gone = (Date.parse(now) - Date.parse(removedAt)) / DAY_MS
  return Math.min(KEPT_DAYS, Math.max(0, Math.ceil(KEPT_DAYS - gone)))
}

/**
 * Which of the deleted assessments have been kept long enough. One that seems deleted before its last change was deleted while the
 * clock of the machine was wrong; nobody knows for how long it lies there, so that it stays until a person removes it.
 */
export function findExpired(entries: readonly Pick<PortfolioEntry, 'id' | 'updatedAt' | 'removedAt'>[], now: string): string[] {
  return entries.flatMap(({ id, updatedAt, removedAt }) =>
    removedAt !== undefined && Date.parse(removedAt) >= Date.parse(updatedAt) && countDaysLeft(removedAt, now) === 0 ? [id] : [])
}
