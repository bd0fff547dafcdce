import type { AssessmentStanding, GradeRange } from './AssessmentStanding'

const STATES = ['complete', 'provisional', 'insufficient', 'nothing-applicable'] as const

/** A stored standing, checked: the database may hold one of another version of the app. `null` when it does not fit. */
export function readStanding(value: unknown): AssessmentStanding | null {
  if (!isObject(value)) return null
  const stored: Record<string, unknown> = { ...value }
  const { grade, score, interval, estimate, applicable, answered, open, differences, withoutEvidence, firstWithoutEvidence } = stored
  const state = STATES.find(known => known === stored.state)
  if (state === undefined || !isGradeOrNull(grade) || !isScoreOrNull(score) || (grade === null) !== (score === null)) return null
  if (!isRangeOrNull(interval) || !isRangeOrNull(estimate)) return null
  if (!isCount(applicable) || !isCount(answered) || !isCount(open) || !isCount(differences) || !isCount(withoutEvidence)) return null
  if (firstWithoutEvidence !== null && typeof firstWithoutEvidence !== 'string') return null
  return { state, grade, score, interval, estimate, applicable, answered, open, differences, withoutEvidence, firstWithoutEvidence }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0
const isGrade = (value: unknown): value is number => isCount(value) && value <= 10
const isGradeOrNull = (value: unknown): value is number | null => value === null || isGrade(value)
const isScoreOrNull = (value: unknown): value is number | null => value === null || (typeof value === 'number' && value >= 0 && value <= 100)
const isRangeOrNull = (value: unknown): value is GradeRange | null =>
  value === null || (isObject(value) && 'low' in value && isGrade(value.low) && 'high' in value && isGrade(value.high))
