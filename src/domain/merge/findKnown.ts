import { isSame } from '@/domain/change/isSame'
import { keyOfChange } from '@/domain/change/readChange'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'

/** Merges that stand, in the order in which they were made: one that was taken back never was. */
export function listMerges<T extends HistoryEntry>(history: readonly T[]): T[] {
  const undone = new Set<string>()
  for (const { origin, about } of history) {
    if (about === undefined) continue
    if (origin === 'undo') undone.add(about)
    if (origin === 'redo') undone.delete(about)
  }
  return history.filter(({ id, origin }) => origin === 'merge' && !undone.has(id))
}

/**
 * Whether a merge has already brought a value, whatever became of it since. Only merges after `since` count: a colleague who was asked
 * later may well write what another one wrote before.
 */
export function findKnown(history: readonly HistoryEntry[], since?: string): (key: string, value: unknown) => boolean {
  const known = new Map<string, unknown[]>()
  for (const { at, changes, declined = [] } of listMerges(history)) {
    if (since !== undefined && Date.parse(at) < Date.parse(since)) continue
    for (const change of [...changes, ...declined]) {
      const key = keyOfChange(change)
      known.set(key, [...known.get(key) ?? [], change.after])
    }
  }
  return (key, value) => known.get(key)?.some(other => isSame(other, value)) ?? false
}
