import type { Indicator } from '../Indicator'
import type { RubricProblem } from '../RubricProblem'

/**
 * Problems between the prerequisites of a set of indicators; paths start at the index of the indicator. A circle is looked for
 * between levels: indicator a at level L needs b at the level of the required step, and a at level L − 1.
 */
export function checkPrerequisites(indicators: readonly Indicator[]): RubricProblem[] {
  const problems: RubricProblem[] = []
  const indexOf = new Map(indicators.map((indicator, i) => [indicator.id, i]))
  indicators.forEach((indicator, i) => {
    indicator.requires.forEach((entry, j) => {
      if (entry.step <= 2 * entry.level) return
      const facts = { id: indicator.id, other: entry.indicator, level: entry.level, step: entry.step }
      problems.push({ code: 'rubric/prerequisite-above-level', severity: 'error', path: [i, 'requires', j], facts })
    })
  })

  const state = new Map<string, 'visiting' | 'done'>()
  function visit(index: number, level: number, trail: string[]) {
    const indicator = indicators[index]
    if (!indicator) return
    const key = `${indicator.id}@${level}`
    if (state.get(key) === 'done') return
    if (state.get(key) === 'visiting') {
      const circle = [...trail.slice(trail.indexOf(key)), key].join(' → ')
      problems.push({ code: 'rubric/circular-prerequisites', severity: 'error', path: [index, 'requires'], facts: { id: indicator.id, circle } })
      return
    }
    state.set(key, 'visiting')
    if (level > 1) visit(index, level - 1, [...trail, key])
    for (const entry of indicator.requires) {
      const required = indexOf.get(entry.indicator)
      if (entry.level === level && required !== undefined) visit(required, Math.ceil(entry.step / 2), [...trail, key])
    }
    state.set(key, 'done')
  }
  indicators.forEach((_, index) => visit(index, 5, []))
  return problems
}
