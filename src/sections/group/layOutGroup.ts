import type { RollUp } from '@/domain/group/rollUp'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { describeStanding } from '@/messages/words/describeStanding'
import { formatPercent, numberCell, textCell } from '../cells'
import { nameSites } from '../nameSite'
import type { Block, Outline, Section } from '../Section'
import type { TraceSubject } from '../TraceSubject'

/** More lines than this cannot be told apart in one chart. */
const DRAWN = 5

/** The sites of a group: each with its own profile, and the mean by a stated basis beside them. */
export function layOutGroup(group: RollUp, { standard, skipped, missing = 0 }: { standard: string, skipped: number, missing?: number }, voice: Voice): Outline {
  const { t } = voice
  const names = nameSites(group.members.map(({ assessment }) => assessment), voice)
  const basis = t(`group.basis.${group.basis}`)
  return {
    language: voice.language,
    sections: [layOutOverview(group, { names, basis, skipped, missing }, voice), layOutProfiles(group, names, voice), layOutHoles(group, voice)],
    cover: {
      title: t('group.title'), subject: names.join(t('list.short')), logo: null, note: t('report.unofficial'), footer: [t('group.title'), standard].join(' · '),
      lines: [{ label: t('method.rubric'), text: standard }, { label: t('group.basis'), text: basis }],
    },
  }
}

function layOutOverview(group: RollUp, { names, basis, skipped, missing }: { names: string[], basis: string, skipped: number, missing: number }, voice: Voice): Section {
  const { t } = voice
  const { members, rows: [total] } = group
  const scored = members.flatMap(({ report: { result } }, i) => result ? [{ name: names[i] ?? '', score: result.score }] : []).sort((a, b) => b.score - a.score)
  const [best] = scored
  const worst = scored[scored.length - 1]
  const periods = [...new Set(members.map(({ assessment }) => assessment.period))]
  const weightTrace = (weight: number): TraceSubject => ({ kind: 'said', title: t('group.weight'), lines: [`${formatPercent(weight)} · ${basis}`, t('group.method')] })
  const note = (text: string): Block => ({ kind: 'say', as: 'note', text })
  const blocks: Block[] = [
    { kind: 'headline', text: total?.mean == null ? t('group.headline.none', { n: members.length }) : t('group.headline', { n: members.length, mean: formatNumber(total.mean) }), lead: best && worst && best !== worst
      ? t('group.sentence', { best: best.name, bestScore: formatNumber(best.score), worst: worst.name, worstScore: formatNumber(worst.score), spread: formatNumber(best.score - worst.score), basis })
      : t('group.one', { basis }) },
    ...periods.length > 1 ? [note(t('group.other-period', { list: periods.join(t('list.short')) }))] : [],
    ...new Set(members.map(({ report }) => report.rubric.hash)).size > 1 ? [{ kind: 'say' as const, as: 'small' as const, text: t('group.other-rubric') }] : [],
    ...missing > 0 ? [note(t('group.missing', { n: missing }))] : [],
    ...skipped > 0 ? [note(t('group.skipped', { n: skipped }))] : [],
    {
      kind: 'table', id: 'sites', title: t('group.sites'),
      columns: [
        { key: 'site', title: t('group.site'), as: 'name' }, { key: 'grade', title: t('standings.grade'), as: 'short' }, { key: 'score', title: t('standings.score'), as: 'bar' },
        { key: 'backed', title: t('sides.backed'), as: 'number' }, { key: 'rated', title: t('sides.coverage'), as: 'short' }, { key: 'weight', title: t('group.weight'), as: 'number' },
      ],
      rows: members.map(({ assessment, report, weight }, i) => ({ id: assessment.id, cells: [
        textCell(names[i] ?? '', { more: [assessment.period], link: assessment.id }), textCell(t(...describeStanding(report).headline)), numberCell(report.result?.score ?? null, { why: t('standings.no-score') }),
        numberCell(report.backed?.score ?? null, { why: t('standings.no-score') }), textCell(`${report.coverage.answered}/${report.coverage.applicable}`, { tone: 'muted' }),
        weight === null ? numberCell(null, { why: t('group.no-weight', { basis }) }) : { text: formatPercent(weight), value: weight, trace: weightTrace(weight) },
      ] })),
    },
    { kind: 'say', as: 'small', text: t('group.method') },
  ]
  return { id: 'overview', title: t('group.summary'), blocks }
}

function layOutProfiles({ rows, members }: RollUp, names: string[], voice: Voice): Section {
  const { t, local } = voice
  // The root is no corner of a radar; segments would crowd it, so the first view alone is drawn.
  const isTop = (id: string) => members.some(({ report }) => report.nodes.some(node => node.id === id && node.depth === 1))
  const drawn = rows.slice(1).filter(({ id }) => isTop(id))
  const rest = members.length > DRAWN ? t('group.profile.rest', { n: DRAWN }) : ''
  const show = (value: number | null) => numberCell(value, { why: t('branches.open') })
  const nameOf = (score: number | undefined, scores: readonly (number | null)[]) => score === undefined ? '' : names[scores.indexOf(score)] ?? ''
  return {
    id: 'profiles', title: t('group.profile'),
    blocks: [{
      kind: 'chart', id: 'profiles', title: t('group.profile'), sentence: t('group.profile.sentence', { rest }).trim(),
      chart: { is: 'radar', labels: drawn.map(({ title }) => local(title)), series: [{ name: t('group.mean'), values: drawn.map(({ mean }) => mean) }, ...names.slice(0, DRAWN).map((name, i) => ({ name, values: drawn.map(({ scores }) => scores[i] ?? null) }))] },
      table: {
        kind: 'table', id: 'profiles-table', title: t('group.profile'),
        columns: [
          { key: 'branch', title: t('trend.what'), as: 'name' }, { key: 'mean', title: t('group.mean'), as: 'number' }, { key: 'lowest', title: t('group.lowest'), as: 'number' }, { key: 'highest', title: t('group.highest'), as: 'number' },
          ...names.map((title, i) => ({ key: `site-${i + 1}`, title, as: 'number' as const })),
        ],
        rows: rows.map(({ id, title, mean, n, scores }, i) => {
          const known = scores.filter(score => score !== null).sort((a, b) => a - b)
          const [low] = known
          const high = known[known.length - 1]
          const isSame = low !== undefined && high !== undefined && formatNumber(low) === formatNumber(high)
          const extreme = (score: number | undefined) => score === undefined ? show(null) : { ...show(score), more: [isSame && known.length > 1 ? t('group.same') : nameOf(score, scores)] }
          return { id, ...i === 0 ? { mark: 'total' as const } : isTop(id) && drawn.length < rows.length - 1 && { mark: 'part' as const }, cells: [
            textCell(i === 0 ? t('trace.total') : local(title)), mean === null ? show(null) : { ...show(mean), ...n < members.length && { more: [`n = ${n}`] } }, extreme(low), extreme(high), ...scores.map(show),
          ] }
        }),
      },
    }],
  }
}

function layOutHoles({ holes }: RollUp, { t, local }: Voice): Section {
  return {
    id: 'holes', title: t('group.holes'),
    blocks: [
      { kind: 'say', as: 'sentence', text: t('group.holes.sentence') },
      {
        kind: 'table', id: 'holes', title: t('group.holes'), empty: t('group.holes.none'),
        columns: [{ key: 'indicator', title: t('gaps.indicator'), as: 'name' }, { key: 'below', title: t('group.holes.below'), as: 'short' }, { key: 'mean', title: t('group.mean'), as: 'number' }],
        rows: holes.map(({ id, title, below, rated, mean }) => ({ id, cells: [textCell(local(title)), { text: `${below}/${rated}`, value: below }, numberCell(mean)] })),
      },
    ],
  }
}
