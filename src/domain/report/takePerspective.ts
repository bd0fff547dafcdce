import type { Answer } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'

/** Whose ratings a report is made from: those that count (agreed, else assessor, else self), or those of one side alone. */
export const PERSPECTIVES = ['counted', 'self', 'assessor'] as const
export type Perspective = (typeof PERSPECTIVES)[number]

/** The answers as one side gave them; what the other side or both together said is left out. Notes stay. */
export function takePerspective(answers: Assessment['answers'], perspective: Perspective): Assessment['answers'] {
  if (perspective === 'counted') return answers
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, keep(answer, perspective)]))
}

function keep(answer: Answer, perspective: Exclude<Perspective, 'counted'>): Answer {
  const rating = answer[perspective]
  return { ...rating && { [perspective]: rating }, ...answer.note !== undefined && { note: answer.note } }
}
