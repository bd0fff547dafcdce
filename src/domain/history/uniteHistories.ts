import type { HistoryEntry } from './HistoryEntry'

/**
 * Every entry of both histories once, by id, in the order of time; each keeps its own order. Of an entry that was still being typed
 * when one side was copied, the later state counts.
 */
export function uniteHistories<T extends HistoryEntry>(ours: readonly T[], theirs: readonly T[]): T[] {
  const byId = new Map(theirs.map(entry => [entry.id, entry]))
  const mine = ours.map(entry => {
    const other = byId.get(entry.id)
    byId.delete(entry.id)
    return other && Date.parse(other.at) > Date.parse(entry.at) ? other : entry
  })
  const added = [...byId.values()]
  const united: T[] = []
  let next = 0
  for (const entry of mine) {
    for (let other = added[next]; other && Date.parse(other.at) < Date.parse(entry.at); other = added[next]) {
      united.push(other)
      next += 1
    }
    united.push(entry)
  }
  return [...united, ...added.slice(next)]
}
