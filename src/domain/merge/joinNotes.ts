const MOST_SIGNS = 4000

/** Both notes, ours first; `null` when they are too long for one, or when there is nothing to join. */
export function joinNotes(mine: string | null, theirs: string | null): string | null {
  if (!mine || !theirs) return null
  const both = `${mine.trimEnd()}\n${theirs}`
  return both.length > MOST_SIGNS ? null : both
}
