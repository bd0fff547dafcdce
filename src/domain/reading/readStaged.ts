import { TOLERANCE } from '@/domain/scoring/TOLERANCE'
import type { StagedScheme } from './ReadingFile'

/** 0 to 10, `na` when not applicable, `null` while open. */
export type StepOf = (indicatorId: string) => number | 'na' | null

interface StagedDomain {
  id: string
  /** Mean step of its rated indicators as a level 0–5; `null` when none is rated. */
  value: number | null
  rated: number
  open: number
}

export interface StagedResult {
  /** 0 when not even the first level is reached; `null` while a sub-domain has nothing rated. */
  level: number | null
  /** Mean satisfaction of each level over the sub-domains, 0 to 1; `null` without a level. */
  satisfaction: number[] | null
  domains: StagedDomain[]
  /** Sub-domains with something applicable and nothing rated. */
  missing: string[]
}

/**
 * A staged reading: a sub-domain satisfies level L by 1 where its indicators stand at L throughout, by a half where in places
 * (mean over them); level L is reached when the mean over the sub-domains is at least the threshold for L and every level below.
 */
export function readStaged({ groups, levels, threshold }: StagedScheme, stepOf: StepOf): StagedResult {
  const domains = groups.flatMap(group => group.domains).map(({ id, indicators }) => {
    const steps = indicators.map(stepOf)
    return { id, steps: steps.filter(step => typeof step === 'number'), open: steps.filter(step => step === null).length }
  })
  const described = domains.map(({ id, steps, open }): StagedDomain => ({ id, value: steps.length === 0 ? null : mean(steps) / 2, rated: steps.length, open }))
  const missing = domains.filter(({ steps, open }) => steps.length === 0 && open > 0).map(({ id }) => id)
  const counted = domains.filter(({ steps }) => steps.length > 0)
  if (missing.length > 0 || counted.length === 0) return { level: null, satisfaction: null, domains: described, missing }
  const satisfaction = levels.map((_, i) => mean(counted.map(({ steps }) => mean(steps.map(step => satisfy(step, i + 1))))))
  const failed = satisfaction.findIndex(share => share < threshold - TOLERANCE)
  return { level: failed < 0 ? levels.length : failed, satisfaction, domains: described, missing }
}

/** 1 at level L throughout (step 2L), a half in places (step 2L − 1), else 0. */
function satisfy(step: number, level: number): number {
  return Math.min(2, Math.max(0, step - 2 * (level - 1))) / 2
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
