// The numbers were worked out on paper, as in handComputed.spec.ts.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../buildAssessment'
import type { QuickAnswer } from '../buildAssessment'
import { assessmentOf, listRandomLeaves, randomCase, rubricOf } from '../buildRandomCase'
import { branch, buildRubric, leaf } from '../buildRubric'
import type { NodeInput } from '../buildRubric'
import { compareReports } from '@/domain/report/compareReports'

function side(hash: string, children: NodeInput[], answers: Record<string, QuickAnswer>) {
  return { rubric: { ...buildRubric(children), hash }, assessment: buildAssessment(answers) }
}
const near = (number: number): number => expect.closeTo(number, 9)
const OLD = [leaf('a', 50), leaf('b', 50)]

describe('compareReports', () => {
  it('gives the whole change to the factory while the rubric is the same', () => {
    // Then (20 + 40) / 2 = 30, now (60 + 50) / 2 = 55.
    expect(compareReports(side('one', OLD, { a: 2, b: 4 }), side('one', OLD, { a: 6, b: 5 }))).toMatchObject({
      isSameRubric: true, factory: near(25), rubric: 0, then: { result: { score: near(30) } }, now: { result: { score: near(55) } },
    })
  })

  it('splits a change of answers and weights: what the earlier rubric would say now, and what the newer adds to that', () => {
    const newer = [leaf('a', 80), leaf('b', 20)]

    // Then 30. Today's answers by the earlier rubric: 55. By the newer: 0.8 · 60 + 0.2 · 50 = 58. So 25 and 3.
    expect(compareReports(side('one', OLD, { a: 2, b: 4 }), side('two', newer, { a: 6, b: 5 }))).toMatchObject({
      isSameRubric: false, factory: near(25), rubric: near(3), now: { result: { score: near(58) } },
    })
  })

  it('finds a rubric that changed around a factory that did not', () => {
    // Then 30, and 30 again by the earlier rubric; the newer drops b: 20.
    expect(compareReports(side('one', OLD, { a: 2, b: 4 }), side('two', [leaf('a', 100)], { a: 2, b: 4 }))).toMatchObject({ factory: near(0), rubric: near(-10) })
  })

  it('counts an indicator that is new to the rubric on the side of the rubric', () => {
    const newer = [branch('old', 50, [leaf('a', 50), leaf('b', 50)]), leaf('n', 50)]

    // Earlier rubric now: (40 + 40) / 2 = 40, so 10 from the factory. Newer: 0.5 · 40 + 0.5 · 0 = 20, so −20.
    expect(compareReports(side('one', OLD, { a: 2, b: 4 }), side('two', newer, { a: 4, b: 4, n: 0 }))).toMatchObject({ factory: near(10), rubric: near(-20) })
  })

  it('has no share of the factory where then or now has too few answers for a score', () => {
    // Half of the weight is less than the 60 % that a score asks for.
    expect(compareReports(side('one', OLD, { a: 2 }), side('one', OLD, { a: 6, b: 5 }))).toMatchObject({ factory: null, rubric: 0, then: { result: null } })
    expect(compareReports(side('one', OLD, { a: 2, b: 4 }), side('one', OLD, { a: 6 }))).toMatchObject({ factory: null, rubric: 0, now: { result: null } })
  })

  it('has no split where the earlier rubric can no longer be answered', () => {
    expect(compareReports(side('one', OLD, { a: 2, b: 4 }), side('two', [leaf('n', 100)], { n: 7 }))).toMatchObject({ factory: null, rubric: null, then: { result: { score: near(30) } }, now: { result: { score: near(70) } } })
  })

  it('has a share of the rubric alone where only then had no score', () => {
    // Now by the earlier rubric 55, by the newer 58.
    expect(compareReports(side('one', OLD, {}), side('two', [leaf('a', 80), leaf('b', 20)], { a: 6, b: 5 }))).toMatchObject({ factory: null, rubric: near(3) })
  })

  it('always adds up to the whole change', () => {
    fc.assert(fc.property(randomCase(fc.nat(10)), randomCase(fc.nat(10)), (then, now) => {
      // Both trees name their indicators by place, so that the answers of one serve the other in part.
      const answered = { ...assessmentOf(then).answers, ...assessmentOf(now).answers }
      const [before, after] = [then, now].map((given, i) => ({ rubric: { ...rubricOf({ ...given, gates: [] }), hash: `${i}` }, assessment: i === 0 ? assessmentOf(given) : { ...assessmentOf(given), answers: answered } }))
      fc.pre(before !== undefined && after !== undefined && listRandomLeaves(then.root).length > 0)
      if (!before || !after) return
      const { factory, rubric, then: earlier, now: later } = compareReports(before, after)
      fc.pre(factory !== null && rubric !== null)

      expect((factory ?? 0) + (rubric ?? 0)).toBeCloseTo((later.result?.score ?? Number.NaN) - (earlier.result?.score ?? Number.NaN), 9)
    }), { numRuns: 200 })
  })
})
