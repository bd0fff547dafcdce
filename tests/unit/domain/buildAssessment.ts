import type { z } from 'zod'
import type { Assessment } from '@/domain/assessment/Assessment'
import { assessmentSchema } from '@/domain/assessment/Assessment'

type AssessmentInput = z.input<typeof assessmentSchema>
type AnswerInput = AssessmentInput['answers'][string]
type EvidenceInput = NonNullable<AssessmentInput['evidence']>[number]

/** A step or not-applicable rated by the factory itself, or a whole answer. */
export type QuickAnswer = number | 'na' | AnswerInput

export function step(value: number): { step: number } {
  return { step: value }
}

export const notApplicable = { notApplicable: '本厂没有这类业务' }

function readQuickAnswer(answer: QuickAnswer): AnswerInput {
  if (typeof answer === 'number') return { self: step(answer) }
  return answer === 'na' ? { self: notApplicable } : answer
}

/** A document, unless said otherwise, that supports these indicators. */
export function evidence(indicators: string[], more: Partial<EvidenceInput> = {}): EvidenceInput {
  return { id: `proof-of-${indicators.join('-')}`, indicators, kind: 'document', title: '制度文件', ...more }
}

/** An assessment by indicator id; what is not named is open. */
export function buildAssessment(answers: Record<string, QuickAnswer>, more: Partial<AssessmentInput> = {}): Assessment {
  return assessmentSchema.parse({
    kind: 'assessment', formatVersion: 1, id: 'assessment-1', period: '2024',
    standards: [{ id: 'test-standard', version: '1.0.0' }], enterprise: { name: '测试工厂' },
    ...more,
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, readQuickAnswer(answer)])),
  })
}
