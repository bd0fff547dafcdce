import type { HistoryEntry } from './HistoryEntry'

type Step = Pick<HistoryEntry, 'id' | 'origin' | 'about'>

/**
 * The entry that an undo would take back, and the one that a redo would make again. Entries come in the order in which they happened,
 * and may begin anywhere. A change clears what could be made again, as everywhere.
 */
export function findUndo<T extends Step>(entries: readonly T[]): { undo: T | null, redo: T | null } {
  const done: T[] = []
  let undone: T[] = []
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  for (const entry of entries) {
    const about = entry.about === undefined ? undefined : byId.get(entry.about)
    if (entry.origin === 'undo') {
      const at = done.findIndex(({ id }) => id === entry.about)
      if (at >= 0) done.splice(at, 1)
      if (about) undone.push(about)
    } else if (entry.origin === 'redo') {
      undone = undone.filter(({ id }) => id !== entry.about)
      if (about) done.push(about)
    } else {
      done.push(entry)
      undone = []
    }
  }
  return { undo: done[done.length - 1] ?? null, redo: undone[undone.length - 1] ?? null }
}
