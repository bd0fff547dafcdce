import type { RubricProblem } from '@/domain/rubric/RubricProblem'
import type { Document } from 'yaml'
import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { hasCircle, isTooDeep, isTooMuch, MOST_VALUES } from './measureText'

export interface YamlSource {
  file: string
  value: unknown
  problems: RubricProblem[]
  /** The 1-based line and column of a path, or of its nearest parent that stands in the file. */
  locate: (path: RubricProblem['path']) => { line: number, column: number }
}

/** A YAML (or JSON) text as plain values that still know their lines; `most` values of it in all. */
export function readYaml(file: string, text: string, most = MOST_VALUES): YamlSource {
  if (isTooDeep(text)) return refuseWhole(file)
  const lines = new LineCounter()
  // The reader's own search for repeated keys takes the square of their number.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false })
  const refuse = (reason: string, position: number): YamlSource => {
    const { line, col } = lines.linePos(position)
    return {
      file,
      value: undefined,
      problems: [{ code: 'rubric/not-yaml', severity: 'error', path: [], facts: { reason: reason.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '' } }],
      locate: () => ({ line: Math.max(1, line), column: Math.max(1, col) }),
    }
  }
  // What a decoder puts where bytes are not UTF-8.
  const mojibake = text.indexOf('\uFFFD')
  if (mojibake >= 0) return refuse('the file is not in UTF-8', mojibake)
  const [error] = document.errors
  if (error) return refuse(error.message, error.pos[0])
  const repeated = findRepeatedKey(document)
  if (repeated) return refuse('Map keys must be unique', repeated)
  let value: unknown
  try {
    value = document.toJS()
    // JSON cannot hold it and no tree can have it.
    if (hasCircle(value)) throw new Error('an alias stands inside its own anchor')
    if (isTooMuch(value, most)) return refuseWhole(file)
  } catch (cause) {
    return refuse(cause instanceof Error ? cause.message : String(cause), findLooseAlias(document) ?? 0)
  }
  return {
    file,
    value,
    problems: [],
    locate(path) {
      for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) {
          const { line, col } = lines.linePos(node.range[0])
          return { line: Math.max(1, line), column: Math.max(1, col) }
        }
      }
      return { line: 1, column: 1 }
    },
  }
}

function refuseWhole(file: string): YamlSource {
  return { file, value: undefined, problems: [{ code: 'rubric/too-complex', severity: 'error', path: [], facts: {} }], locate: () => ({ line: 1, column: 1 }) }
}

/** Where the first key stands that its map has already. */
function findRepeatedKey(document: Document): number | null {
  let position: number | null = null
  visit(document, { Map: (_, map) => {
    const keys = new Set<unknown>()
    for (const { key } of map.items) {
      const name = isScalar(key) ? key.value : key
      if (keys.has(name)) position ??= isNode(key) ? key.range?.[0] ?? 0 : 0
      keys.add(name)
    }
    return position === null ? undefined : visit.BREAK
  } })
  return position
}

/** Where the first alias stands that names no anchor before it. */
function findLooseAlias(document: Document): number | null {
  let position: number | null = null
  visit(document, { Alias: (_, alias) => {
    position ??= alias.resolve(document) ? null : alias.range?.[0] ?? null
  } })
  return position
}
