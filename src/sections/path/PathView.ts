import type { LiftReason } from '@/domain/path/explainLifts'
import type { TurningAnswer } from '@/domain/path/findTurningAnswers'
import type { Path } from '@/domain/path/Path'
import type { Measure } from '@/domain/path/PathGoal'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listNodes } from '@/domain/rubric/Rubric'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { describeGate } from '@/messages/words/describeGate'

/** A path as it is shown: found, explained, and compared with what else there is. */
export interface PathView {
  rubric: Rubric
  path: Path
  reasons: readonly LiftReason[]
  /** What was kept low, or given. */
  measure: Measure
  isBudget: boolean
  /** The next best path; `undefined` while it is not known. */
  alternative?: Path | null
  levers?: readonly TurningAnswer[]
  shaky?: readonly TurningAnswer[]
}

/** The titles of a rubric's nodes in one language; the id itself for what it does not hold. */
export function nameRubric({ root }: Pick<Rubric, 'root'>, { local }: Voice): (id: string) => string {
  const titles = new Map(listNodes(root).map(({ id, title }) => [id, local(title)]))
  return id => titles.get(id) ?? id
}

/** An amount in its measure, in words. */
export function sayAmount(value: number, measure: Measure, { t }: Voice): string {
  return measure === 'months' ? t('path.months', { months: formatNumber(value, 1) }) : t('path.money', { money: formatNumber(value, 1) })
}

/** Why a lift is in its path, one reason a line. */
export function sayReasons(reason: LiftReason, { rubric, isBudget }: Pick<PathView, 'rubric' | 'isBudget'>, voice: Voice): string[] {
  const { t } = voice
  const titleOf = nameRubric(rubric, voice)
  const gates = rubric.gates.filter(({ id }) => reason.gates.includes(id))
  const lines = [
    ...reason.isSettled ? [t('path.why.settled')] : [],
    ...gates.map(gate => t('path.why.gate', { gate: t(...describeGate({ gate }, titleOf)) })),
    ...reason.neededBy.map(id => t('path.why.needed', { title: titleOf(id) })),
    ...reason.branches.map(id => t('path.why.branch', { title: titleOf(id) })),
  ]
  const isForScore = lines.length === 0
  return [
    ...lines,
    ...isForScore && reason.missingScore > 0 ? [t('path.why.score', { points: formatNumber(reason.missingScore) })] : [],
    ...isForScore && reason.missingScore === 0 && isBudget ? [t('path.why.more')] : [],
    ...reason.isUnavoidable && !isBudget ? [t('path.why.must')] : [],
  ]
}
