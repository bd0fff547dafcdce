import type { RubricProblem } from '@/domain/rubric/RubricProblem'
import { isNode, LineCounter, parseDocument } from 'yaml'

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
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    const reason = error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? ''
    return {
      file,
      value: undefined,
      problems: [{ code: 'rubric/not-yaml', severity: 'error', path: [], facts: { reason } }],
      locate: () => ({ line, column: col }),
    }
  }
  return {
    file,
    value: document.toJS(),
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
