import type { Change } from '@/domain/change/Change'
import { listIndicators } from '@/domain/change/readChange'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { listUndone } from '@/domain/history/listUndone'
import type { Origin } from '@/domain/history/ORIGINS'

/** What somebody wants to see; `null` for everything, and `by` empty for who gave no name. */
export interface HistoryChoice {
  text: string
  origin: Origin | null
  by: string | null
}
export const EVERYTHING: HistoryChoice = { text: '', origin: null, by: null }

/** An entry as it is shown. */
export interface HistoryStep {
  entry: HistoryEntry
  /** Those that were looked for. */
  changes: readonly Change[]
  isUndone: boolean
  /** Nothing happened after it. */
  isLatest: boolean
}

/** The entries that fit, the newest first; of each the changes that fit. `nameOf` is what the search looks through. */
export function filterHistory(
  entries: readonly HistoryEntry[], { text, origin, by }: HistoryChoice, indicator: string | undefined, nameOf: (change: Change) => string,
): HistoryStep[] {
  const wanted = text.trim().toLowerCase()
  const undone = listUndone(entries)
  const fits = (change: Change) => (indicator === undefined || listIndicators(change).includes(indicator)) && (wanted === '' || nameOf(change).toLowerCase().includes(wanted))
  const isNarrow = wanted !== '' || indicator !== undefined
  return entries.map((entry, i) => ({ entry, changes: isNarrow ? entry.changes.filter(fits) : entry.changes, isUndone: undone.has(entry.id), isLatest: i === entries.length - 1 }))
    .filter(({ entry, changes }) => (!isNarrow || changes.length > 0) && (origin === null || entry.origin === origin) && (by === null || (entry.by ?? '') === by))
    .reverse()
}

/** Steps by the day they were made on, in the order that they come in. */
export function groupByDay(steps: readonly HistoryStep[], dayOf: (time: string) => string): { day: string, steps: HistoryStep[] }[] {
  const days: { day: string, steps: HistoryStep[] }[] = []
  for (const step of steps) {
    const day = dayOf(step.entry.at)
    const last = days[days.length - 1]
    if (last?.day === day) last.steps.push(step)
    else days.push({ day, steps: [step] })
  }
  return days
}
