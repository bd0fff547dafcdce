import type { Assessment } from '@/domain/assessment/Assessment'

/** An assessment as the text of a file: indented JSON, so that people can read and compare it. */
export function writeAssessment(assessment: Assessment): string {
  return `${JSON.stringify(assessment, null, 2)}\n`
}

/** The name of an assessment's file: enterprise and period, without what a file system forbids or nobody sees. */
export function nameFile({ enterprise, period }: Pick<Assessment, 'enterprise' | 'period'>): string {
  const name = [enterprise.name.trim() || 'shuzhen', period.trim()].join('-').replace(/[\\/:*?"<>|\s\p{Cc}\p{Cf}]+/gu, '-')
  return `${name}.assessment.json`
}
