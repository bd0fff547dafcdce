import type { Indicator } from '../Indicator'
import type { OfficialNames } from '../OfficialNames'
import type { NodeFile, RubricFile } from '../RubricFile'
import type { RubricProblem } from '../RubricProblem'

type Path = RubricProblem['path']

const idOf = (number: number) => `scenario-${number}`

/** Problems of indicator titles that differ from the official name of their number. */
export function checkOfficialTitles(indicators: readonly Indicator[], official: OfficialNames): RubricProblem[] {
  const names = new Map(official.aspects.flatMap(({ segments }) => segments).flatMap(({ scenarios }) => scenarios)
    .map(({ number, title }) => [idOf(number), title]))
  return indicators.flatMap(({ id, title }, i): RubricProblem[] => {
    const name = names.get(id)
    return name === undefined || name === title.zh
      ? []
      : [{ code: 'rubric/official-name', severity: 'error', path: ['indicators', i, 'title'], facts: { id, found: title.zh, official: name } }]
  })
}

/** Problems of a tree that does not hold the official aspects, segments and scenarios in their order and under their names. */
export function checkOfficialTree(file: RubricFile, official: OfficialNames): RubricProblem[] {
  const problems: RubricProblem[] = []
  function compare(nodes: NodeFile[], wanted: { name: string, id?: string, below?: { name: string, id?: string, below?: { id: string, name: string }[] }[] }[], path: Path) {
    if (nodes.length !== wanted.length) {
      problems.push({ code: 'rubric/official-missing', severity: 'error', path, facts: { found: nodes.length, official: wanted.length } })
    }
    nodes.forEach((node, i) => {
      const want = wanted[i]
      if (!want) return
      const found = 'indicator' in node ? node.indicator : node.title.zh
      const name = 'indicator' in node ? want.id ?? '' : want.name
      if (found !== name) problems.push({ code: 'rubric/official-order', severity: 'error', path: [...path, i], facts: { found, official: name } })
      if (!('indicator' in node) && want.below) compare(node.children, want.below, [...path, i, 'children'])
    })
  }
  compare(file.children, official.aspects.map(aspect => ({
    name: aspect.title,
    below: aspect.segments.map(segment => ({
      name: segment.title,
      below: segment.scenarios.map(({ number, title }) => ({ id: idOf(number), name: title })),
    })),
  })), ['children'])
  return problems
}
