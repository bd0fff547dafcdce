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

/**
 * Passages that repeat an earlier one: the same clause, or nearly the same text (Dice coefficient of character pairs). The
 * comparison is quadratic; 225 anchors take a few milliseconds.
 */
export function findRepeats(passages: readonly Passage[]): Repeat[] {
  const repeats: Repeat[] = []
  const clauses = new Map<string, string>()
  const read = passages.map(passage => ({ ...passage, pairs: readPairs(passage.text) }))
  read.forEach((passage, i) => {
    const clause = splitClauses(passage.text).find(part => clauses.has(part))
    if (clause !== undefined) repeats.push({ place: passage.place, other: clauses.get(clause) ?? '', text: clause })
    else {
      const twin = read.slice(0, i).find(other => compare(passage.pairs, other.pairs) >= ALIKE)
      if (twin) repeats.push({ place: passage.place, other: twin.place, text: passage.text })
    }
    for (const part of splitClauses(passage.text)) clauses.set(part, passage.place)
  })
  return repeats
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
