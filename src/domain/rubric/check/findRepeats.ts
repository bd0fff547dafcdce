export interface Passage {
  /** Where it stands, for the finding. */
  place: string
  text: string
}

export interface Repeat {
  place: string
  other: string
  /** The passage that stands in both. */
  text: string
}

/** A clause of this many characters or more that stands twice is a repetition. */
const CLAUSE = 8
/** Two whole texts that share this much of their character pairs say the same thing. */
const ALIKE = 0.6

/** Passages that repeat an earlier one: the same clause, or nearly the same text (Dice coefficient of character pairs). */
export function findRepeats(passages: readonly Passage[]): Repeat[] {
  const clauses = new Map<string, string>()
  const findTwin = indexPairs(passages.map(({ text }) => readPairs(text)))
  return passages.flatMap((passage, i): Repeat[] => {
    const parts = splitClauses(passage.text)
    const clause = parts.find(part => clauses.has(part))
    const other = clause === undefined ? passages[findTwin(i) ?? -1]?.place : clauses.get(clause)
    for (const part of parts) clauses.set(part, passage.place)
    return other === undefined ? [] : [{ place: passage.place, other, text: clause ?? passage.text }]
  })
}

/**
 * Finds the first earlier set that shares enough. Dice ≥ t asks for at least t / (2 − t) of either set in common, so two such sets
 * meet among the rarest remainder of each, and only those are looked up: thousands of anchors take a moment, not minutes.
 */
function indexPairs(sets: readonly ReadonlySet<string>[]): (index: number) => number | undefined {
  const frequency = new Map<string, number>()
  for (const set of sets) for (const pair of set) frequency.set(pair, (frequency.get(pair) ?? 0) + 1)
  const rarest = sets.map(set => {
    const pairs = [...set].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
    return pairs.slice(0, set.size - Math.ceil(set.size * ALIKE / (2 - ALIKE)) + 1)
  })
  const holders = new Map<string, number[]>()
  rarest.forEach((pairs, i) => pairs.forEach(pair => {
    const list = holders.get(pair)
    if (list) list.push(i)
    else holders.set(pair, [i])
  }))
  return index => {
    const candidates = new Set((rarest[index] ?? []).flatMap(pair => (holders.get(pair) ?? []).filter(other => other < index)))
    const own = sets[index] ?? new Set()
    return [...candidates].sort((a, b) => a - b).find(other => compare(own, sets[other] ?? new Set()) >= ALIKE)
  }
}

function splitClauses(text: string): string[] {
  const isChinese = /[\u4e00-\u9fff]/u.test(text)
  return text.split(/[，。；：！？,.;:!?]/u)
    .map(part => part.trim().toLowerCase())
    .filter(part => part.length >= (isChinese ? CLAUSE : CLAUSE * 4))
}

function readPairs(text: string): Set<string> {
  const letters = [...text.replace(/[\s\p{P}]/gu, '').toLowerCase()]
  const size = /[\u4e00-\u9fff]/u.test(text) ? 2 : 4
  return new Set(letters.slice(0, Math.max(0, letters.length - size + 1)).map((_, i) => letters.slice(i, i + size).join('')))
}

function compare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return 2 * shared / (a.size + b.size)
}
