import type { ContradictionsFile } from '@/domain/checks/Contradiction'
import type { Indicator } from '../Indicator'
import type { RubricProblem } from '../RubricProblem'

/** Problems of contradictions: an id twice, an indicator that nobody has, a pair that a prerequisite of the bank says already. */
export function checkContradictions({ contradictions }: ContradictionsFile, indicators: readonly Indicator[]): RubricProblem[] {
  const bank = new Map(indicators.map(indicator => [indicator.id, indicator]))
  const seen = new Set<string>()
  return contradictions.flatMap(({ id, if: claim, unless }, i): RubricProblem[] => {
    const report = (code: RubricProblem['code'], path: RubricProblem['path'], facts: RubricProblem['facts']): RubricProblem => ({ code, severity: 'error', path: ['contradictions', i, ...path], facts })
    const isRepeated = seen.has(id)
    seen.add(id)
    const other = 'indicator' in unless ? unless.indicator : null
    return [
      ...isRepeated ? [report('rubric/repeated-id', ['id'], { id })] : [],
      ...bank.has(claim.indicator) ? [] : [report('rubric/unknown-indicator', ['if', 'indicator'], { id: claim.indicator })],
      ...other === null || bank.has(other) ? [] : [report('rubric/unknown-indicator', ['unless', 'indicator'], { id: other })],
      ...bank.get(claim.indicator)?.requires.some(({ indicator }) => indicator === other) ? [report('rubric/known-contradiction', ['unless'], { id: claim.indicator, other: other ?? '' })] : [],
    ]
  })
}
