import type { Assessment } from '@/domain/assessment/Assessment'

/** An assessment as the text of a file: indented JSON, so that people can read and compare it. */
export function writeAssessment(assessment: Assessment): string {
  return `${JSON.stringify(assessment, null, 2)}\n`
}

/** The name of an assessment's file: enterprise, period and what else tells it apart, without what a file system forbids or nobody sees. */
export function nameFile({ enterprise, period, handout }: Pick<Assessment, 'enterprise' | 'period' | 'handout'>, more = '', extension = 'json'): string {
  return `${joinName([enterprise.name.trim() || 'shuzhen', period.trim(), handout?.to?.trim(), more])}.assessment.${extension}`
}

/** The parts of a file's name as one, without what a file system forbids or nobody sees. */
export function joinName(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('-').replace(/[\\/:*?"<>|\s\p{Cc}\p{Cf}]+/gu, '-')
}
