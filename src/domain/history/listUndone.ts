import type { HistoryEntry } from './HistoryEntry'

/** Ids of the entries that were taken back and not made again; entries come in the order in which they happened. */
export function listUndone(entries: readonly Pick<HistoryEntry, 'id' | 'origin' | 'about'>[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const { origin, about = '' } of entries) {
    if (origin === 'undo') undone.add(about)
    if (origin === 'redo') undone.delete(about)
  }
  return undone
}
