import type { RubricProblem } from '../RubricProblem'

type Path = RubricProblem['path']

/** Problems of objects, anywhere in a file as read, that have a text in one language and not in the other. */
export function checkLanguages(value: unknown, path: Path = []): RubricProblem[] {
  if (Array.isArray(value)) return value.flatMap((entry, i) => checkLanguages(entry, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, entry]) => checkLanguages(entry, [...path, key]))
  const missing = 'zh' in value && !('en' in value) ? 'en' : 'en' in value && !('zh' in value) ? 'zh' : null
  if (missing === null) return below
  return [{ code: 'rubric/missing-language', severity: 'error', path, facts: { language: missing } }, ...below]
}
