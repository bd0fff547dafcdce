import type { Crosswalk } from '../Crosswalk'
import type { RubricProblem } from '../RubricProblem'

/** Problems of a crosswalk that forgets an indicator of either standard, names one twice or names one that neither has. */
export function checkCrosswalk(crosswalk: Crosswalk, from: ReadonlySet<string>, to: ReadonlySet<string>): RubricProblem[] {
  const problems: RubricProblem[] = []
  const report = (code: RubricProblem['code'], path: RubricProblem['path'], id: string) => problems.push({ code, severity: 'error', path, facts: { id } })
  const targets = new Set<string>()
  const sources = new Set<string>()
  crosswalk.entries.forEach((entry, i) => {
    if (!to.has(entry.to)) report('rubric/unknown-indicator', ['entries', i, 'to'], entry.to)
    if (targets.has(entry.to)) report('rubric/repeated-id', ['entries', i, 'to'], entry.to)
    targets.add(entry.to)
    if (entry.how === 'new') return
    entry.from.forEach((id, j) => {
      if (!from.has(id)) report('rubric/unknown-indicator', ['entries', i, 'from', j], id)
      sources.add(id)
    })
  })
  crosswalk.retired.forEach(({ from: id }, i) => {
    if (!from.has(id)) report('rubric/unknown-indicator', ['retired', i, 'from'], id)
    if (sources.has(id)) report('rubric/repeated-id', ['retired', i, 'from'], id)
    sources.add(id)
  })
  for (const id of to) if (!targets.has(id)) report('rubric/crosswalk-gap', ['entries'], id)
  for (const id of from) if (!sources.has(id)) report('rubric/crosswalk-gap', ['retired'], id)
  return problems
}
