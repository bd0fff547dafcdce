import { checkPrerequisites } from '@/domain/rubric/check/checkPrerequisites'
import { indicatorSchema } from '@/domain/rubric/Indicator'
import { describe, expect, it } from 'vitest'
import { indicator } from '../../buildRubric'

/** Indicators by id, with prerequisites as [level, other indicator, step]. */
function build(requirements: Record<string, [level: number, indicator: string, step: number][]>) {
  return Object.entries(requirements).map(([id, entries]) => indicatorSchema.parse(indicator(id, {
    requires: entries.map(([level, other, step]) => ({ level, indicator: other, step })),
  })))
}

describe('checkPrerequisites', () => {
  it('accepts a chain of prerequisites', () => {
    expect(checkPrerequisites(build({ a: [], b: [[2, 'a', 4]], c: [[3, 'b', 5], [3, 'a', 6]] }))).toEqual([])
  })

  it('finds two indicators that require one another at the same level', () => {
    const [problem, ...rest] = checkPrerequisites(build({ a: [[3, 'b', 6]], b: [[3, 'a', 5]] }))
    expect(rest).toEqual([])
    expect(problem).toMatchObject({ code: 'rubric/circular-prerequisites', severity: 'error', path: [0, 'requires'], facts: { id: 'a', circle: 'a@3 → b@3 → a@3' } })
  })

  it('finds an indicator that requires its own level', () => {
    expect(checkPrerequisites(build({ a: [[2, 'a', 3]] })).map(({ facts }) => facts.circle)).toEqual(['a@2 → a@2'])
  })

  it('finds a circle that goes through a lower level of one of them', () => {
    // a3 needs b3, b3 presumes b2, b2 would need a at step 6, which is level 3: also above its own level.
    const codes = checkPrerequisites(build({ a: [[3, 'b', 5]], b: [[2, 'a', 6]] })).map(({ code }) => code)
    expect(codes).toEqual(['rubric/prerequisite-above-level', 'rubric/circular-prerequisites'])
  })

  it('accepts a reference back to a lower level, which is no circle', () => {
    // a3 needs b2, b4 needs a3: no level rests on itself.
    expect(checkPrerequisites(build({ a: [[3, 'b', 4]], b: [[4, 'a', 6]] }))).toEqual([])
  })

  it('finds a step above the level that requires it', () => {
    expect(checkPrerequisites(build({ a: [], b: [[2, 'a', 4], [2, 'a', 5]] }))).toEqual([
      { code: 'rubric/prerequisite-above-level', severity: 'error', path: [1, 'requires', 1], facts: { id: 'b', other: 'a', level: 2, step: 5 } },
    ])
  })

  it('leaves an unknown indicator to the check that knows the whole bank', () => {
    expect(checkPrerequisites(build({ a: [[1, 'nowhere', 2]] }))).toEqual([])
  })
})
