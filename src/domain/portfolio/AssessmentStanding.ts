import type { Report } from '@/domain/report/Report'

/** Two grades, 0 (未入级) to 10. */
export interface GradeRange { low: number, high: number }

/** What the leading standard says about an assessment, in as few numbers as a list of hundreds needs. */
export interface AssessmentStanding {
  state: Report['state']
  /** 0 (未入级) to 10; `null` unless complete or provisional. */
  grade: number | null
  /** 0 to 100, unrounded; `null` as the grade. */
  score: number | null
  /** Everything open at its lowest and at its highest. */
  interval: GradeRange | null
  estimate: GradeRange | null
  /** Applicable indicators, of a questionnaire only those that it asks; rated and not rated ones. */
  applicable: number
  answered: number
  open: number
  /** Indicators that factory and assessor see a level or more apart, with nothing agreed. */
  differences: number
  /** Ratings from step 3 on that nothing backs, and the first of them in the order of the standard. */
  withoutEvidence: number
  firstWithoutEvidence: string | null
}

/** Raise it with any change of the shape above or of how its numbers are made: what is stored is then computed again. */
const SHAPE = 1

/** What a standing was computed from: the content as of a time, and a tree. */
export function buildBasis(updatedAt: string, hash: string): string {
  return `${SHAPE}/${updatedAt}/${hash}`
}

/** Whether a standing is of the content as it is; while the hash of the tree is not known yet, the time alone decides. */
export function isBasis(basis: string, updatedAt: string, hash: string | undefined): boolean {
  return hash === undefined ? basis.startsWith(buildBasis(updatedAt, '')) : basis === buildBasis(updatedAt, hash)
}
