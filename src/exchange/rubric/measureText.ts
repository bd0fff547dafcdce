/** Deeper than any rubric and far from what would exhaust the stack. */
const DEEPEST = 60
/** Values of a whole rubric once its aliases are spelt out; our largest file has a tenth of it. */
export const MOST_VALUES = 100_000

/** Whether a text nests deeper than a reader should follow: by its brackets, or by the indents and dashes that begin a line. */
export function isTooDeep(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
    if (depth > DEEPEST) return true
  }
  return new RegExp(`^(?: *[-?] +){${DEEPEST},}`, 'mu').test(text) || new RegExp(`^ {${8 * DEEPEST},}[^ ]`, 'mu').test(text)
}

/** Whether a value holds more, or nests deeper, than a reader should follow once every alias in it is spelt out. It stops as soon as it knows. */
export function isTooMuch(value: unknown, most: number): boolean {
  let count = 0
  function walk(entry: unknown, depth: number): boolean {
    if (++count > most || depth > DEEPEST) return true
    return typeof entry === 'object' && entry !== null && Object.values(entry).some(child => walk(child, depth + 1))
  }
  return walk(value, 0)
}

/** Whether an object holds itself. Each object is looked at once, however often it is shared. */
export function hasCircle(value: unknown): boolean {
  const done = new Set<object>()
  const above = new Set<object>()
  function walk(entry: unknown): boolean {
    if (typeof entry !== 'object' || entry === null || done.has(entry)) return false
    if (above.has(entry)) return true
    above.add(entry)
    const found = Object.values(entry).some(walk)
    above.delete(entry)
    done.add(entry)
    return found
  }
  return walk(value)
}
