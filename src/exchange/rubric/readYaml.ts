import type { RubricProblem } from '@/domain/rubric/RubricProblem'
import type { Document } from 'yaml'
import { isNode, LineCounter, parseDocument, visit } from 'yaml'

export interface YamlSource {
  file: string
  value: unknown
  problems: RubricProblem[]
  /** The 1-based line and column of a path, or of its nearest parent that stands in the file. */
  locate: (path: RubricProblem['path']) => { line: number, column: number }
}

/** A YAML (or JSON) text as plain values that still know their lines. */
export function readYaml(file: string, text: string): YamlSource {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
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
  let value: unknown
  try {
    value = document.toJS()
    // An alias inside its own anchor makes a circle, which JSON refuses and no tree can have.
    JSON.stringify(value)
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

/** Where the first alias stands that names no anchor before it. */
function findLooseAlias(document: Document): number | null {
  let position: number | null = null
  visit(document, { Alias: (_, alias) => {
    position ??= alias.resolve(document) ? null : alias.range?.[0] ?? null
  } })
  return position
}
