import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../buildAssessment'
import type { QuickAnswer } from '../buildAssessment'
import { assessmentOf, randomCase, rubricOf } from '../buildRandomCase'
import { buildRichAssessment, buildRichRubric } from '../buildRichCase'
import { branch, buildRubric, leaf } from '../buildRubric'
import type { NodeInput } from '../buildRubric'
import { buildReport } from '@/domain/report/buildReport'
import type { Trace } from '@/domain/report/explain'
import { explainScore } from '@/domain/report/explain'
import type { NodeReport, Reading, Report } from '@/domain/report/Report'
import { READINGS } from '@/domain/report/Report'

function reportOf(children: NodeInput[], answers: Record<string, QuickAnswer>): Report {
  return buildReport(buildRubric(children), buildAssessment(answers))
}

function traceOf(report: Report, node: string, reading: Reading): Trace {
  const trace = explainScore(report, node, reading)
  if (!trace) throw new Error(`No trace of ${node}.`)
  return trace
}

const near = (number: number): number => expect.closeTo(number, 9)

function expectRowsToRecompute(trace: Trace): void {
  const counted = trace.rows.filter(({ status }) => status === 'counted')
  const points = counted.reduce((sum, row) => sum + (row.points ?? Number.NaN), 0)
  const used = trace.rows.reduce((sum, row) => sum + row.used, 0)
  if (trace.score === null) {
    expect(used).toBe(0)
    expect(points).toBe(0)
  } else {
    expect(used).toBeCloseTo(1, 9)
    expect(points).toBeCloseTo(trace.score, 9)
  }
  for (const row of trace.rows) {
    if (row.status === 'counted') expect(row.points).toBeCloseTo(row.used * (row.score ?? Number.NaN), 9)
    else expect(row).toMatchObject({ used: 0, score: null, points: null })
  }
}

/** What no reading can change: an applicable child is never N/A, and one that is not applicable is never open. */
function expectStatuses(trace: Trace, nodes: Map<string, NodeReport>): void {
  for (const { id, status } of trace.rows) {
    const child = nodes.get(id)
    const isScored = child?.scores[trace.reading] !== null
    if (child?.isApplicable) expect(status).toBe(isScored ? 'counted' : 'open')
    else if (trace.score === null || !isScored) expect(status).toBe('not-applicable')
    else expect(status).toBe('counted')
  }
}

function expectTraces(report: Report): void {
  const nodes = new Map(report.nodes.map(node => [node.id, node]))
  for (const node of report.nodes) {
    for (const reading of READINGS) {
      const trace = traceOf(report, node.id, reading)
      expect(trace).toMatchObject({ node: node.id, reading, score: node.scores[reading] })
      if (node.kind === 'branch') {
        expect(trace).toMatchObject({ formula: 'mean', step: null })
        expect(trace.rows.map(({ id }) => id)).toEqual(report.nodes.filter(({ parent }) => parent === node.id).map(({ id }) => id))
        expectRowsToRecompute(trace)
        expectStatuses(trace, nodes)
      } else {
        expect(trace.rows).toEqual([])
        if (trace.score === null) expect(trace.step).toBeNull()
        else expect(10 * (trace.step ?? Number.NaN)).toBeCloseTo(trace.score, 9)
      }
    }
  }
}

describe('explainScore', () => {
  it('recomputes every node of the rich example in every reading', () => {
    expectTraces(buildReport(buildRichRubric(), buildRichAssessment()))
  })

  it('recomputes every node of any tree in every reading', () => {
    fc.assert(fc.property(randomCase(), given => expectTraces(buildReport(rubricOf(given), assessmentOf(given)))), { numRuns: 200 })
  }, 60_000)

  it('is null for a node that the report does not have', () => {
    expect(explainScore(buildReport(buildRichRubric(), buildRichAssessment()), 'nowhere')).toBeNull()
  })

  it('explains the point score when no reading is asked for', () => {
    const report = buildReport(buildRichRubric(), buildRichAssessment())

    expect(explainScore(report, 'base')).toEqual(explainScore(report, 'base', 'point'))
  })

  describe('of a branch with a rated, an open and a not applicable child', () => {
    const report = reportOf([leaf('a', 50), leaf('b', 30), leaf('c', 20)], { a: 6, c: 'na' })

    it('counts the rated one alone in the point score', () => {
      // 1 × 60 = 60
      expect(traceOf(report, 'total', 'point')).toMatchObject({
        formula: 'mean', score: near(60),
        rows: [
          { id: 'a', nominal: near(0.5), used: near(1), score: 60, points: near(60), status: 'counted' },
          { id: 'b', nominal: near(0.3), used: 0, score: null, points: null, status: 'open' },
          { id: 'c', nominal: near(0.2), used: 0, score: null, points: null, status: 'not-applicable' },
        ],
      })
    })

    it('counts the open one at 100 at the high end', () => {
      // 50/80 × 60 + 30/80 × 100 = 37.5 + 37.5 = 75
      expect(traceOf(report, 'total', 'high')).toMatchObject({
        score: near(75),
        rows: [
          { id: 'a', used: near(0.625), points: near(37.5), status: 'counted' },
          { id: 'b', used: near(0.375), score: 100, points: near(37.5), status: 'counted' },
          { id: 'c', used: 0, points: null, status: 'not-applicable' },
        ],
      })
    })

    it('counts the refused one at 0', () => {
      // 50/70 × 60 + 20/70 × 0 = 42.857142…
      expect(traceOf(report, 'total', 'refused')).toMatchObject({
        score: near(42.857142857142854),
        rows: [
          { id: 'a', used: near(0.7142857142857143), status: 'counted' },
          { id: 'b', used: 0, status: 'open' },
          { id: 'c', used: near(0.2857142857142857), score: 0, points: 0, status: 'counted' },
        ],
      })
    })

    it('takes the assumed values of an estimate', () => {
      // b at 60 − 20 = 40: 0.625 × 60 + 0.375 × 40 = 37.5 + 15 = 52.5
      expect(traceOf(report, 'total', 'estimateLow')).toMatchObject({ score: near(52.5), rows: [{ points: near(37.5) }, { points: near(15) }, { points: null }] })
      expect(traceOf(report, 'b', 'estimateLow')).toMatchObject({ formula: 'assumed', step: near(4), score: near(40) })
    })
  })

  it('says 10 × step of a rated indicator, and that another value was assumed', () => {
    const report = reportOf([leaf('a', 60), leaf('b', 30), leaf('c', 10)], { a: 7, c: 'na' })

    expect(traceOf(report, 'a', 'point')).toMatchObject({ formula: 'step', step: 7, score: 70 })
    expect(traceOf(report, 'a', 'low')).toMatchObject({ formula: 'step', step: 7, score: 70 })
    expect(traceOf(report, 'a', 'backed')).toMatchObject({ formula: 'assumed', step: 2, score: 20 })
    expect(traceOf(report, 'b', 'low')).toMatchObject({ formula: 'assumed', step: 0, score: 0 })
    expect(traceOf(report, 'b', 'high')).toMatchObject({ formula: 'assumed', step: 10, score: 100 })
    expect(traceOf(report, 'c', 'refused')).toMatchObject({ formula: 'assumed', step: 0, score: 0 })
    expect(traceOf(report, 'c', 'point')).toMatchObject({ step: null, score: null })
  })

  it('counts nothing under a branch that is not applicable because what is left weighs 0', () => {
    const report = reportOf([branch('x', 50, [leaf('a', 100), leaf('b', 0)]), leaf('c', 50)], { a: 'na', b: 10, c: 5 })

    expect(traceOf(report, 'x', 'point')).toMatchObject({
      score: null, rows: [{ id: 'a', status: 'not-applicable' }, { id: 'b', used: 0, points: null, status: 'not-applicable' }],
    })
  })
})
