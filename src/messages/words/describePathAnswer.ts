import type { Language } from '@/domain/LocalText'
import type { Conflict } from '@/domain/path/findLimits'
import { costOfPath } from '@/domain/path/findPath'
import type { Path, PathAnswer } from '@/domain/path/Path'
import type { PathBudget } from '@/domain/path/PathGoal'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listNodes } from '@/domain/rubric/Rubric'
import type { Standing } from '@/domain/scoring/standAt'
import { formatNumber } from '@/messages/format'
import { speak } from '@/messages/Voice'
import { describeGate } from './describeGate'
import { describeStep } from './describeStep'

/** Why there is no path, and what to do: one sentence a line. */
export function describePathAnswer(language: Language, answer: Exclude<PathAnswer, { is: 'path' }>, rubric: Pick<Rubric, 'root' | 'gates'>): string {
  const { t, local } = speak(language)
  const titles = new Map(listNodes(rubric.root).map(({ id, title }) => [id, local(title)]))
  const titleOf = (id: string) => titles.get(id) ?? id
  const list = (ids: readonly string[]) => ids.map(titleOf).join(t('list.comma'))
  const stand = ({ score, grade }: Standing) => t('path.standing', { score: formatNumber(score), grade })
  switch (answer.is) {
    case 'conflict': return answer.conflicts.map(conflict => describeConflict(conflict)).join('\n')
    case 'impossible': {
      const { highest, gates, branches, held } = answer.impossible
      const closed = rubric.gates.filter(({ id }) => gates.includes(id)).map(gate => t(...describeGate({ gate }, titleOf)))
      return [
        t('path.impossible', { standing: stand(highest) }),
        ...closed.length === 0 ? [] : [t('path.impossible.gates', { list: closed.join(t('list.comma')) })],
        ...branches.length === 0 ? [] : [t('path.impossible.branches', { list: list(branches) })],
        held.length === 0 ? t('path.impossible.open') : t('path.impossible.held', { list: list(held) }),
      ].join('\n')
    }
    case 'over-budget': {
      const { budget, cheapest, nearest } = answer
      const need = costOfPath(cheapest, budget.in)
      return [
        t('path.over', { need: amount(budget.in, need), budget: amount(budget.in, budget.most), missing: amount(budget.in, need - budget.most) }),
        nearest ? t('path.over.nearest', { standing: stand(nearest.after), cost: costIn(nearest, budget) }) : t('path.over.settled'),
      ].join('\n')
    }
  }

  function describeConflict({ indicator, step, highest, needs }: Conflict): string {
    const facts = { title: titleOf(indicator), step: t(...describeStep(step)), highest: t(...describeStep(highest)), needs: titleOf(needs ?? '') }
    return t(needs === null ? 'path.conflict.self' : 'path.conflict', facts)
  }

  function amount(unit: PathBudget['in'], value: number): string {
    return unit === 'months' ? t('path.months', { months: formatNumber(value, 1) }) : t('path.money', { money: formatNumber(value, 1) })
  }

  function costIn(path: Path, { in: unit }: PathBudget): string {
    return amount(unit, costOfPath(path, unit))
  }
}
