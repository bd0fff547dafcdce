import type { Assessment } from '@/domain/assessment/Assessment'
import { readOwn } from '@/domain/change/readOwn'
import type { NodeReport, Report } from '@/domain/report/Report'
import type { AssessmentStanding, GradeRange } from './AssessmentStanding'

/** From this step on a rating needs evidence. */
const NEEDS_EVIDENCE = 3

/** What a list of assessments shows of a report. */
export function summariseStanding(report: Report, { answers, handout }: Pick<Assessment, 'answers' | 'handout'>): AssessmentStanding {
  const asked = handout && new Set(handout.indicators)
  const all = report.nodes.filter(({ kind, id }) => kind === 'indicator' && (!asked || asked.has(id)))
  const indicators = all.filter(({ isApplicable }) => isApplicable)
  const answered = indicators.filter(node => node.answered > 0)
  const bare = answered.filter(isBare)
  return {
    state: report.state,
    grade: report.result?.grade ?? null,
    score: report.result?.score ?? null,
    interval: findGrades(report.interval),
    estimate: findGrades(report.estimate),
    applicable: indicators.length,
    answered: answered.length,
    open: indicators.length - answered.length,
    differences: all.filter(({ id }) => isDifferent(readOwn(answers, id))).length,
    withoutEvidence: bare.length,
    firstWithoutEvidence: bare[0]?.id ?? null,
  }
}

function findGrades(range: Report['interval']): GradeRange | null {
  return range && { low: range.low.grade, high: range.high.grade }
}

function isBare({ rating }: NodeReport): boolean {
  const { step = null, backedStep = null } = rating ?? {}
  return step !== null && step >= NEEDS_EVIDENCE && backedStep !== null && backedStep < step
}

/** Two steps are a level; that one of the two finds it not applicable is more than a level. */
function isDifferent(answer: Assessment['answers'][string] | undefined): boolean {
  const { self, assessor, agreed } = answer ?? {}
  if (!self || !assessor || agreed) return false
  if ('step' in self && 'step' in assessor) return Math.abs(self.step - assessor.step) >= 2
  return 'step' in self || 'step' in assessor
}
