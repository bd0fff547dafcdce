import type { Assessment } from '@/domain/assessment/Assessment'
import type { WhatIf } from '@/domain/plan/Plan'

/** The answers as they would be: each step of a what-if counts in place of what was rated. */
export function applyWhatIf(answers: Assessment['answers'], { steps }: Pick<WhatIf, 'steps'>): Assessment['answers'] {
  return { ...answers, ...Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, { agreed: { step } }])) }
}
