import type { CheckNames } from '@/messages/words/CheckNames'
import type { Check, CheckKind } from '@/domain/checks/Check'
import type { Question } from '@/domain/checks/listQuestions'
import { listQuestions } from '@/domain/checks/listQuestions'
import type { Language } from '@/domain/LocalText'
import { listLeaves } from '@/domain/rubric/Rubric'
import { RUBRIC } from '../../buildCase'

const text = (zh: string, en: string) => ({ zh, en })
const rated = (indicator: string, step: number | null) => ({ indicator, step })
const ALL = ['scenario-1', 'scenario-2', 'scenario-3', 'scenario-4', 'scenario-5']

/** One check of every kind, over the small standard. */
export const CHECKS: Record<CheckKind, Check> = {
  'base': {
    kind: 'base', attention: 90, low: rated('scenario-1', 2), needed: 4, rated: [rated('scenario-2', 6), rated('scenario-3', 5), rated('scenario-1', 2)],
    over: [{ ...rated('scenario-2', 6), level: 3, needed: 4, because: text('先有图', 'drawings first') }, { ...rated('scenario-3', 5), level: 3, needed: 5, because: null }],
  },
  'pair': { kind: 'pair', id: 'p1', attention: 80, rated: [rated('scenario-3', 6), rated('scenario-5', 1)], because: text('没有库存', 'There is no stock'), question: text('数从哪里来？', 'Where does it come from?') },
  'fact': { kind: 'fact', id: 'f1', attention: 70, rated: [rated('scenario-4', 6)], stated: { fact: 'connectedMachines', value: 2, of: 10 }, because: text('联网的太少', 'Too few'), question: text('哪些没联？', 'Which are not?') },
  'same': { kind: 'same', attention: 80, step: 6, count: 16, of: 18, rated: ALL.map(id => rated(id, 6)) },
  'run': { kind: 'run', attention: 70, step: 4, rated: ALL.map(id => rated(id, 4)) },
  'na-share': { kind: 'na-share', attention: 50, branch: 'make', share: 0.5, cap: 0.4, rated: [rated('scenario-3', null), rated('scenario-4', null)] },
  'unusual-na': { kind: 'unusual-na', attention: 40, rated: [rated('scenario-1', null)], reason: '没有设计', when: text('来图加工', 'works to drawings of others') },
  'unbacked': { kind: 'unbacked', attention: 22, branch: 'drawing', rated: [rated('scenario-1', 6), rated('scenario-2', 7)] },
  'old-evidence': { kind: 'old-evidence', attention: 11, piece: 'e1', title: '排程记录', date: '2020-01-01', rated: [rated('scenario-3', 6)] },
}

const leaves = listLeaves(RUBRIC.root)
const TITLES: Record<string, { zh: string, en: string }> = { make: text('制造', 'Making'), drawing: text('画图', 'Drawing') }

export function namesIn(language: Language = 'zh'): CheckNames {
  return {
    assessmentId: 'a1',
    titleOf: id => (leaves.find(leaf => leaf.id === id)?.title ?? TITLES[id])?.[language] ?? id,
    indicatorOf: id => leaves.find(leaf => leaf.id === id)?.indicator,
  }
}

export function buildQuestion(kind: CheckKind, more: Partial<Question> = {}): Question {
  const [question] = listQuestions([CHECKS[kind]])
  if (!question) throw new Error('A check is a question.')
  return { ...question, ...more }
}
