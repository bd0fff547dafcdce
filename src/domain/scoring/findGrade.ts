import { TOLERANCE } from './TOLERANCE'

export interface GradeGate {
  /** The lowest grade that asks for it. */
  grade: number
  isClosed: boolean
}

/** The highest grade g with score ≥ cuts[g − 1] and every gate of grades ≤ g open; 0 (未入级) below the first cut. */
export function findGrade(score: number, cuts: readonly number[], gates: readonly GradeGate[] = []): number {
  let grade = 0
  for (const [i, cut] of cuts.entries()) {
    const candidate = i + 1
    if (score < cut - TOLERANCE) break
    if (gates.some(gate => gate.isClosed && gate.grade <= candidate)) break
    grade = candidate
  }
  return grade
}

/** The level 1–5 that a branch reaches by its score alone, 0 below the first: level L is reached at cuts of grade 2L − 1. */
export function findBranchLevel(score: number, cuts: readonly number[]): number {
  return Math.ceil(findGrade(score, cuts) / 2)
}
