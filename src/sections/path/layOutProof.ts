import type { TurningAnswer } from '@/domain/path/findTurningAnswers'
import { costOfPath } from '@/domain/path/findPath'
import type { Lift, Path } from '@/domain/path/Path'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { describeStep } from '@/messages/words/describeStep'
import { describeGrade } from '@/messages/words/describeStanding'
import { textCell } from '../cells'
import type { Block, Section, TableBlock } from '../Section'
import type { PathView } from './PathView'
import { nameRubric, sayAmount } from './PathView'

/** So many answers on which the grade turns are shown at once. */
const SHOWN = 5

/** Why a path is the best one: what the next best takes, and on which single answers the grade turns. */
export function layOutProof(view: PathView, voice: Voice): Section {
  const { t } = voice
  const { path, measure, isBudget, alternative, levers, shaky } = view
  const say = (text: string): Block => ({ kind: 'say', as: 'sentence', text })
  const proof = isBudget
    ? path.isProved ? t('path.proved.budget') : t('path.unproved.budget', { score: formatNumber(path.bound) })
    : path.isProved ? t('path.proved') : t('path.unproved', { bound: sayAmount(path.bound, measure, voice) })
  const turns = (title: 'path.levers' | 'path.shaky', answers: readonly TurningAnswer[]): Block[] => [
    { kind: 'say', as: 'heading', text: t(title) },
    { kind: 'say', as: 'small', text: t(`${title}.${answers.length === 0 ? 'none' : 'some'}`) },
    ...answers.length === 0 ? [] : [tabulateTurns(title, answers, view, voice)],
  ]
  return {
    id: 'proof', title: t('path.proof'),
    blocks: [
      say(proof),
      ...alternative === undefined || isBudget || path.lifts.length === 0 ? [] : [say(alternative === null ? t('path.alternative.none') : sayAlternative(alternative, view, voice))],
      ...levers ? turns('path.levers', levers) : [],
      ...shaky ? turns('path.shaky', shaky) : [],
    ],
  }
}

function sayAlternative(alternative: Path, { rubric, path, measure }: PathView, voice: Voice): string {
  const { t } = voice
  const titleOf = nameRubric(rubric, voice)
  const cost = costOfPath(alternative, measure)
  const more = cost - costOfPath(path, measure)
  const isTie = more < 0.05
  const list = (lifts: readonly Lift[], others: readonly Lift[]) => lifts.flatMap(lift => {
    const other = others.find(({ indicator }) => indicator === lift.indicator)
    const from = other?.to ?? lift.from
    return lift.to > from ? [t('path.lift', { title: titleOf(lift.indicator), from: t(...describeStep(from)), to: t(...describeStep(lift.to)) })] : []
  }).join(t('list.comma'))
  return [
    t(isTie ? 'path.alternative.tie' : 'path.alternative', { cost: sayAmount(cost, measure, voice), more: sayAmount(more, measure, voice) }),
    t('path.alternative.swap', { without: list(path.lifts, alternative.lifts) || '–', instead: list(alternative.lifts, path.lifts) || '–' }),
  ].join(voice.language === 'en' ? ' ' : '')
}

function tabulateTurns(id: 'path.levers' | 'path.shaky', answers: readonly TurningAnswer[], { rubric }: PathView, voice: Voice): TableBlock {
  const { t } = voice
  const titleOf = nameRubric(rubric, voice)
  return {
    kind: 'table', id: id === 'path.levers' ? 'levers' : 'shaky', title: t(id),
    columns: [
      { key: 'indicator', title: t('path.indicator'), as: 'name' }, { key: 'now', title: t('path.from'), as: 'short' },
      { key: 'turn', title: t('path.turn'), as: 'short' }, { key: 'grade', title: t('path.turn.grade'), as: 'short' },
    ],
    rows: answers.map(({ indicator, step, turn, grade }, i) => ({
      id: indicator, ...i >= SHOWN && { isFolded: true },
      cells: [textCell(titleOf(indicator), { link: indicator }), textCell(t(...describeStep(step))), textCell(t(...describeStep(turn))), textCell(t(...describeGrade(grade)))],
    })),
  }
}
