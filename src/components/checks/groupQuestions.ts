import type { CheckKind } from '@/domain/checks/Check'
import type { Question } from '@/domain/checks/listQuestions'

/** The groups that questions are shown in, the weightiest first. */
const GROUPS = ['contradiction', 'sameness', 'absence', 'evidence'] as const
export type QuestionGroup = (typeof GROUPS)[number]

const GROUP_OF: Record<CheckKind, QuestionGroup> = {
  'base': 'contradiction', 'pair': 'contradiction', 'fact': 'contradiction', 'same': 'sameness', 'run': 'sameness',
  'na-share': 'absence', 'unusual-na': 'absence', 'unbacked': 'evidence', 'old-evidence': 'evidence',
}

/** Questions by group, in the order that they come in; empty groups are left out. */
export function groupQuestions(questions: readonly Question[]): { group: QuestionGroup, questions: Question[] }[] {
  return GROUPS.map(group => ({ group, questions: questions.filter(({ check }) => GROUP_OF[check.kind] === group) })).filter(entry => entry.questions.length > 0)
}

/** The questions about an indicator that contradict its rating, or that its rating makes another one contradict. */
export function findContradicting(questions: readonly Question[], indicator: string): Question[] {
  return questions.filter(({ check }) => GROUP_OF[check.kind] === 'contradiction' && isAbout(check, indicator))
}

export function isAbout({ rated }: Question['check'], indicator: string): boolean {
  return rated.some(rating => rating.indicator === indicator)
}
