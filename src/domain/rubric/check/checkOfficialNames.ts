import type { Indicator } from '../Indicator'
import type { OfficialNames } from '../OfficialNames'
import type { RubricProblem } from '../RubricProblem'
import type { Branch, Node } from '../Rubric'

type Path = RubricProblem['path']
interface Wanted { title: string, below: Wanted[] }

/** Problems of indicator titles of the 2023 list that differ from the official name of their number. */
export function checkOfficialTitles(indicators: readonly Indicator[], official: OfficialNames): RubricProblem[] {
  const names = new Map((official.aspects ?? []).flatMap(({ segments }) => segments).flatMap(({ scenarios }) => scenarios)
    .map(({ number, title }) => [`scenario-${number}`, title]))
  return indicators.flatMap(({ id, title }, i): RubricProblem[] => {
    const name = names.get(id)
    return name === undefined || name === title.zh
      ? []
      : [{ code: 'rubric/official-name', severity: 'error', path: ['indicators', i, 'title'], facts: { id, found: title.zh, official: name } }]
  })
}

/** Problems of a tree that does not hold the official aspects, segments and scenarios in their order and under their names. */
export function checkOfficialTree(root: Branch, official: OfficialNames): RubricProblem[] {
  const problems: RubricProblem[] = []
  function compare(nodes: readonly Node[], wanted: readonly Wanted[], path: Path) {
    if (nodes.length !== wanted.length) {
      problems.push({ code: 'rubric/official-missing', severity: 'error', path, facts: { found: nodes.length, official: wanted.length } })
    }
    nodes.forEach((node, i) => {
      const want = wanted[i]
      if (!want) return
      if (node.title.zh !== want.title) problems.push({ code: 'rubric/official-order', severity: 'error', path: [...path, i], facts: { found: node.title.zh, official: want.title } })
      if (node.kind === 'branch' && want.below.length > 0) compare(node.children, want.below, [...path, i, 'children'])
    })
  }
  compare(root.children, listWanted(official), ['children'])
  return problems
}

function listWanted({ aspects, segments }: OfficialNames): Wanted[] {
  const below = (list: NonNullable<OfficialNames['segments']>): Wanted[] => list.map(({ title, scenarios }) =>
    ({ title, below: scenarios.map(scenario => ({ title: scenario.title, below: [] })) }))
  return aspects ? aspects.map(({ title, segments: list }) => ({ title, below: below(list) })) : below(segments ?? [])
}
