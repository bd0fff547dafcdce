import type { Dossier } from '@/domain/report/Dossier'
import { describeInterpretations } from '@/sections/report/layOutInterpretation'

/** A report as JSON: the assessment as it is stored, what every standard says of it, unrounded, and what it is compared with. */
export function writeReportJson(dossier: Dossier): string {
  const { madeAt, perspective, isRedacted, letterhead, assessment, report, reports, comparison, trend, followed, periods, benchmark, readings, questions } = dossier
  const file = {
    kind: 'report', formatVersion: 1, madeAt, perspective, isRedacted, letterhead: { firm: letterhead.firm, author: letterhead.author }, assessment,
    // The one that the report is about comes first and is measured to the chosen target.
    reports: [report, ...reports.filter(other => other !== report)],
    interpretations: describeInterpretations(dossier).map(({ branch, level, score, text }) => ({ branch: branch.id, level, score, text })),
    differences: {
      rated: comparison.rated, bias: comparison.bias, agreement: comparison.agreement, kappa: comparison.kappa, stepPairs: comparison.stepPairs,
      pairs: comparison.pairs.map(({ leaf, self, assessor, agreed, kind, levels, isOutdated }) => ({ indicator: leaf.id, self, assessor, agreed, kind, levels, isOutdated })),
    },
    trend: trend && { then: trend.then, isSameRubric: trend.isSameRubric, factory: trend.factory, rubric: trend.rubric },
    followed: followed && { period: followed.period, lifts: followed.lifts.map(({ action: { title, owner, state }, indicator, from, to, now, outcome }) => ({ indicator, from, to, now, outcome, action: { title, owner, state } })) },
    periods: periods.map(({ assessment: { id, period }, rubric: { id: rubric, version, hash }, state, result }) => ({ assessment: id, period, rubric: { id: rubric, version, hash }, state, result })),
    benchmark,
    readings: readings.map(({ reading: { id, title }, result }) => ({ id, title, result })),
    questions: questions.map(({ key, check, reply, earlier }) => ({ key, check, reply, earlier })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
