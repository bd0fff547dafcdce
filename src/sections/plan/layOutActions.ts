import type { Assessment } from '@/domain/assessment/Assessment'
import type { FollowedLift, FollowedPlan } from '@/domain/plan/followPlan'
import type { ListedAction } from '@/domain/plan/listActions'
import { isInTrouble, listActions, summarisePlan } from '@/domain/plan/listActions'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { describeStep } from '@/messages/words/describeStep'
import { numberCell, textCell } from '../cells'
import type { Block, Section, TableBlock } from '../Section'

type TitleOf = (id: string) => string

/** The plan of an assessment: a sentence, one row an action with everything that was typed, and the what-ifs by name; `null` without a plan. */
export function layOutActions({ plan, evidence }: Pick<Assessment, 'plan' | 'evidence'>, today: string, titleOf: TitleOf, voice: Voice): Section | null {
  const { t } = voice
  const actions = listActions(plan?.actions, today)
  const whatIfs = Object.entries(plan?.whatIfs ?? {})
  if (actions.length === 0 && whatIfs.length === 0) return null
  const blocks: Block[] = [
    ...actions.length === 0 ? [] : [{ kind: 'say' as const, as: 'sentence' as const, text: sayPlan(actions, voice) }, tabulateActions(actions, evidence, titleOf, voice)],
    ...whatIfs.length === 0 ? [] : [tabulateWhatIfs(whatIfs, titleOf, voice)],
  ]
  return { id: 'plan', title: t('plan.title'), isWide: true, blocks }
}

/** How many, how far, and what stands in the way. */
export function sayPlan(actions: readonly ListedAction[], { t, language }: Voice): string {
  const { actions: n, done, late, blocked, months, budget, progress } = summarisePlan(actions)
  return [
    t('actions.summary', { n, done, progress }),
    ...late + blocked > 0 ? [t('actions.trouble', { late, blocked })] : [],
    ...months > 0 ? [t('actions.sum.months', { months: formatNumber(months, 1) })] : [],
    ...budget > 0 ? [t('actions.sum.budget', { budget: formatNumber(budget, 1) })] : [],
  ].join(language === 'en' ? ' ' : '')
}

function tabulateActions(actions: readonly ListedAction[], evidence: Assessment['evidence'], titleOf: TitleOf, { t }: Voice): TableBlock {
  const pieces = new Map(evidence.map(({ id, title }) => [id, title]))
  const optional = (value: number | undefined, decimals: number) => numberCell(value ?? null, { decimals })
  return {
    kind: 'table', id: 'actions', title: t('plan.title'),
    columns: [
      { key: 'number', title: t('ratings.number'), as: 'number', decimals: 0 }, { key: 'title', title: t('action.title'), as: 'name' }, { key: 'lifts', title: t('action.lifts'), as: 'long' },
      { key: 'owner', title: t('action.owner'), as: 'text' }, { key: 'startsOn', title: t('action.startsOn'), as: 'short' }, { key: 'endsOn', title: t('action.endsOn'), as: 'short' },
      { key: 'months', title: t('action.months'), as: 'number', decimals: 1 }, { key: 'budget', title: t('action.budget'), as: 'number', decimals: 1 },
      { key: 'state', title: t('action.state'), as: 'text' }, { key: 'progress', title: t('action.progress'), as: 'number', decimals: 0 }, { key: 'note', title: t('action.note'), as: 'long' },
    ],
    rows: actions.map((action, i) => ({
      id: action.id, ...isInTrouble(action) && { mark: 'holds' as const },
      cells: [
        { text: String(i + 1), value: i + 1 }, textCell(action.title, action.wave === undefined ? undefined : { more: [t('path.wave', { n: action.wave })] }),
        textCell(action.lifts.map(({ indicator, from, to }) => t('actions.sentence.lift', { title: titleOf(indicator), from: t(...describeStep(from)), to: t(...describeStep(to)) })).join(t('list.comma'))),
        textCell(action.owner ?? ''), textCell(action.startsOn ?? ''), textCell(action.endsOn ?? ''), optional(action.months, 1), optional(action.budget, 1),
        textCell(t(`action.${action.state}`), { ...action.late > 0 && { more: [t('actions.filter.late')] } }),
        { text: `${action.progress} %`, value: action.progress / 100 },
        textCell(listRemarks(action, pieces, t).join(t('list.comma'))),
      ],
    })),
  }
}

/** What was typed beside the columns, each under its name. */
function listRemarks({ blockedBy, note, proof, solution, evidence = [], by }: ListedAction, pieces: ReadonlyMap<string, string>, t: Voice['t']): string[] {
  const named = (name: string, text: string | undefined) => text ? [t('history.line', { what: name, values: text })] : []
  return [
    ...note ? [note] : [],
    ...named(t('action.blockedBy'), blockedBy), ...named(t('action.proof'), proof),
    ...named(t('action.evidence'), evidence.map(id => pieces.get(id) ?? id).join(t('list.comma'))),
    ...named(t('action.solution'), solution && `${solution.provider} · ${solution.product}`),
    ...named(t('actions.by'), by),
  ]
}

function tabulateWhatIfs(whatIfs: readonly [string, NonNullable<NonNullable<Assessment['plan']>['whatIfs']>[string]][], titleOf: TitleOf, { t }: Voice): TableBlock {
  return {
    kind: 'table', id: 'what-ifs', title: t('actions.what-ifs'),
    columns: [{ key: 'title', title: t('actions.what-ifs'), as: 'name' }, { key: 'steps', title: t('action.lifts'), as: 'long' }, { key: 'by', title: t('actions.by'), as: 'text' }],
    rows: whatIfs.map(([id, { title, steps, by }]) => ({
      id, cells: [textCell(title), textCell(Object.entries(steps).map(([indicator, step]) => `${titleOf(indicator)} ${t(...describeStep(step))}`).join(t('list.comma'))), textCell(by ?? '')],
    })),
  }
}

/** What became of the plan of an earlier period; `null` where there is none. */
export function layOutFollowed(followed: FollowedPlan | null, titleOf: TitleOf, { t }: Voice): Section | null {
  if (!followed) return null
  const { period, lifts } = followed
  const count = (outcome: FollowedLift['outcome']) => lifts.filter(lift => lift.outcome === outcome).length
  return {
    id: 'followed', title: t('actions.followed'),
    blocks: [
      { kind: 'say', as: 'sentence', text: t('actions.followed.sentence', { period, n: lifts.length, reached: count('true'), part: count('part'), none: count('none'), unknown: count('unknown') }) },
      {
        kind: 'table', id: 'followed', title: t('actions.followed'),
        columns: [
          { key: 'indicator', title: t('path.indicator'), as: 'name' }, { key: 'action', title: t('action.title'), as: 'text' }, { key: 'planned', title: t('actions.followed.planned'), as: 'short' },
          { key: 'now', title: t('actions.followed.now'), as: 'short' }, { key: 'outcome', title: t('actions.followed.outcome'), as: 'short' },
        ],
        rows: lifts.map(({ action, indicator, from, to, now, outcome }, i) => ({
          id: `${indicator}/${i}`,
          cells: [
            textCell(titleOf(indicator), { link: indicator }), textCell(action.title, action.owner ? { more: [action.owner] } : undefined), textCell(`${t(...describeStep(from))} → ${t(...describeStep(to))}`),
            textCell(now === null ? '' : t(...describeStep(now))), textCell(t(`actions.followed.${outcome}`), { tone: outcome === 'true' ? 'good' : outcome === 'none' ? 'bad' : outcome === 'part' ? 'warn' : 'muted' }),
          ],
        })),
      },
    ],
  }
}
