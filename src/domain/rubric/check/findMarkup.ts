import type { RubricProblem } from '../RubricProblem'

/** Texts, anywhere in a file as read, that hold a tag such as `<script>`: rubrics are plain text. Keys are not looked at. */
export function findMarkup(value: unknown, path: RubricProblem['path'] = []): RubricProblem[] {
  if (typeof value === 'string') {
    const tag = /<[a-z!/?][^>]{0,40}/i.exec(value)?.[0]
    return tag === undefined ? [] : [{ code: 'rubric/markup', severity: 'error', path, facts: { tag } }]
  }
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((entry, i) => [i, entry]) : Object.entries(value)
  return entries.flatMap(([key, entry]) => findMarkup(entry, [...path, key]))
}
