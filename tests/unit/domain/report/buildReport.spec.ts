// The golden report shows a change of scoring as a readable diff; without it a changed rule passes review unseen.
import { describe, expect, it } from 'vitest'
import { buildRichAssessment, buildRichRubric } from '../buildRichCase'
import { buildReport } from '@/domain/report/buildReport'

describe('buildReport', () => {
  it('gives the golden report for the rich example', async () => {
    const report = buildReport(buildRichRubric(), buildRichAssessment())

    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot('./golden/report.json')
  })

  it('has an example that shows every state of a gate, every flag and a provisional result', () => {
    const { state, gates, flags } = buildReport(buildRichRubric(), buildRichAssessment())

    expect(state).toBe('provisional')
    expect(new Set(gates.map(gate => gate.state))).toEqual(new Set(['open', 'closed', 'undecided', 'not-applicable']))
    expect(new Set(gates.map(({ gate }) => gate.kind))).toEqual(new Set(['branch-score', 'children-score', 'share', 'indicator-step']))
    expect(new Set(flags.map(({ code }) => code))).toEqual(new Set(['na-over-cap', 'na-not-allowed', 'unknown-indicator']))
  })

  it('is plain JSON, so that a report survives a file unchanged', () => {
    const report = buildReport(buildRichRubric(), buildRichAssessment())

    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
  })

  it('calls no answer unknown that serves another standard of the assessment', () => {
    const flagged = (elsewhere?: ReadonlySet<string>) => buildReport(buildRichRubric(), buildRichAssessment(), { elsewhere }).flags.filter(({ code }) => code === 'unknown-indicator').map(({ id }) => id)

    expect([flagged(), flagged(new Set(['retired-3', 'vision'])), flagged(new Set(['vision']))]).toEqual([['retired-3'], [], ['retired-3']])
  })

  it('says whose ratings count, which together are what is answered', () => {
    const { sources, coverage } = buildReport(buildRichRubric(), buildRichAssessment())

    expect(sources).toEqual({ agreed: 1, assessor: 2, self: 5 })
    expect(sources.agreed + sources.assessor + sources.self).toBe(coverage.answered)
  })

  it('measures gaps to the grade that is asked for, and to the next one when none is', () => {
    const report = (target?: number) => buildReport(buildRichRubric(), buildRichAssessment(), { target })

    expect(report(9).target).toBe(9)
    expect(report().target).toBe((report().result?.grade ?? 0) + 1)
  })

  it('leaves rubric and assessment as they were', () => {
    const rubric = buildRichRubric()
    const assessment = buildRichAssessment()
    buildReport(rubric, assessment)

    expect([rubric, assessment]).toEqual([buildRichRubric(), buildRichAssessment()])
  })

  it('says the same when asked twice', () => {
    expect(buildReport(buildRichRubric(), buildRichAssessment())).toEqual(buildReport(buildRichRubric(), buildRichAssessment()))
  })
})
