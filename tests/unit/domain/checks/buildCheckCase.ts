import type { Check, CheckKind, CheckOf } from '@/domain/checks/Check'
import type { Contradiction } from '@/domain/checks/Contradiction'
import { findChecks } from '@/domain/checks/findChecks'
import type { Rubric } from '@/domain/rubric/Rubric'
import { buildAssessment } from '../buildAssessment'
import type { QuickAnswer } from '../buildAssessment'
import { branch, buildRubric, equalBranch, indicator, leaf } from '../buildRubric'

/** Diagnosis at level 3 rests on monitoring, at level 4 on more of it; planning on stock. */
export const RUBRIC: Rubric = buildRubric([
  branch('machines', 50, [leaf('monitor', 50), leaf('diagnose', 30), leaf('repair', 20)]),
  branch('orders', 50, [leaf('plan', 50), leaf('stock', 50)]),
], {
  indicators: [
    indicator('diagnose', { requires: [
      { level: 3, indicator: 'monitor', step: 4, because: { zh: '先要有数据', en: 'data first' } },
      { level: 4, indicator: 'monitor', step: 6 },
    ] }),
    indicator('repair', { requires: [{ level: 2, indicator: 'monitor', step: 2 }], notApplicable: { allowed: false } }),
    indicator('stock', { notApplicable: { allowed: true, when: { zh: '没有库房', en: 'no store' } } }),
  ],
})

const CONTRADICTIONS: Contradiction[] = [
  { id: 'plan-without-stock', if: { indicator: 'plan', step: 5 }, unless: { indicator: 'stock', step: 3 }, because: { zh: '没有库存', en: 'no stock' }, question: { zh: '数从哪里来？', en: 'Where from?' } },
  { id: 'no-machine', if: { indicator: 'monitor', step: 3 }, unless: { fact: 'connectedMachines', atLeast: 1 }, because: { zh: '没联网', en: 'none' }, question: { zh: '哪一台？', en: 'Which?' } },
  { id: 'few-machines', if: { indicator: 'monitor', step: 6 }, unless: { fact: 'connectedMachines', of: 'machines', atLeast: 0.8 }, because: { zh: '不到八成', en: 'fewer' }, question: { zh: '哪些没联？', en: 'Which not?' } },
  { id: 'no-network', if: { indicator: 'monitor', step: 3 }, unless: { fact: 'networks', has: ['shop-floor-wired', 'shop-floor-wireless'] }, because: { zh: '没有网', en: 'no net' }, question: { zh: '接哪张网？', en: 'Which net?' } },
  { id: 'no-capture', if: { indicator: 'monitor', step: 3 }, unless: { fact: 'collection', has: ['equipment'] }, because: { zh: '没勾', en: 'not ticked' }, question: { zh: '谁抄的？', en: 'Who copies?' } },
]

type More = NonNullable<Parameters<typeof buildAssessment>[1]>

/** The checks that these answers raise, of one kind where it is named. */
export function check(answers: Record<string, QuickAnswer>, more: More = {}, rubric = RUBRIC): Check[] {
  return findChecks(rubric, buildAssessment(answers, more), { contradictions: CONTRADICTIONS, today: '2026-07-01T08:00:00.000Z' })
}

export function checkFor<K extends CheckKind>(kind: K, answers: Record<string, QuickAnswer>, more: More = {}, rubric = RUBRIC): CheckOf<K>[] {
  return check(answers, more, rubric).filter((entry): entry is CheckOf<K> => entry.kind === kind)
}

/** A standard of so many indicators, i-1 to i-n, half of them in each of two branches. */
export function buildLong(n: number): Rubric {
  const ids = Array.from({ length: n }, (_, i) => `i-${i + 1}`)
  return buildRubric([equalBranch('first', 50, ids.slice(0, n / 2)), equalBranch('second', 50, ids.slice(n / 2))])
}
export const answerAll = (steps: QuickAnswer[]) => Object.fromEntries(steps.map((step, i) => [`i-${i + 1}`, step]))
