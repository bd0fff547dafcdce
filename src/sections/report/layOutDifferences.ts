import type { Rating } from '@/domain/assessment/Answer'
import { stemOfCheck } from '@/domain/checks/Check'
import type { Dossier } from '@/domain/report/Dossier'
import type { RatingComparison } from '@/domain/ratings/compareRatings'
import { listLeaves } from '@/domain/rubric/Rubric'
import { findKappaBand, KAPPA_MIN_PAIRS } from '@/domain/ratings/weighKappa'
import { formatNumber } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { describeCheck } from '@/messages/words/describeCheck'
import { describeRating } from '@/messages/words/describeRating'
import { DASH, textCell } from '../cells'
import type { Block, Cell, Section, TableBlock } from '../Section'
import { nameNodes } from '../titles'

/** Where factory and assessor differ, and the questions that the ratings raise. */
export function layOutDifferences({ comparison, questions, report, rubric, assessment, isRedacted }: Pick<Dossier, 'comparison' | 'questions' | 'report' | 'rubric' | 'assessment' | 'isRedacted'>, voice: Voice): Section {
  const { t } = voice
  const hasBoth = comparison.pairs.length > 0
  const blocks: Block[] = [
    ...hasBoth ? layOutComparison(comparison, voice) : [{ kind: 'say' as const, as: 'sentence' as const, text: t('differences.report.none', { self: comparison.rated.self, assessor: comparison.rated.assessor }) }],
    // A redacted copy has no questions, which does not mean that the ratings raise none.
    ...isRedacted ? [] : [{ kind: 'say' as const, as: 'heading' as const, text: t('checks.title') }, ...layOutQuestions(questions, { report, rubric, assessment }, voice)],
  ]
  return { id: 'differences', title: t('report.differences'), blocks }
}

function layOutComparison(comparison: RatingComparison, voice: Voice): Block[] {
  const { t, local } = voice
  const { bias, agreement, kappa, pairs, stepPairs } = comparison
  const same = pairs.filter(({ kind }) => kind === 'equal').length
  const share = Math.round(100 * (agreement ?? 0))
  const levels = bias === null ? '' : formatNumber(Math.abs(bias), 1)
  const band = kappa.value === null ? '' : t(`differences.band.${findKappaBand(kappa.value)}`)
  const differing = pairs.filter(({ kind }) => kind !== 'equal')
  const table: TableBlock = {
    kind: 'table', id: 'differences', title: t('report.differences'), empty: t('differences.none'),
    columns: [
      { key: 'indicator', title: t('gaps.indicator'), as: 'name' }, { key: 'self', title: t('rating.self'), as: 'long', decimals: 0 }, { key: 'assessor', title: t('rating.assessor'), as: 'long', decimals: 0 },
      { key: 'difference', title: t('differences.levels'), as: 'number', decimals: 1 }, { key: 'agreed', title: t('rating.agreed'), as: 'long', decimals: 0 },
    ],
    rows: differing.map(({ leaf, self, assessor, agreed, levels: apart, isOutdated }, i) => ({
      id: leaf.id, ...i >= 12 && { isFolded: true },
      cells: [
        textCell(local(leaf.title), { link: leaf.id }), ratingCell(self, voice), ratingCell(assessor, voice),
        apart === null ? textCell(t('differences.opposed'), { tone: 'warn' }) : { text: formatLevels(apart), value: apart },
        agreed ? { ...ratingCell(agreed, voice), ...isOutdated && { more: [t('differences.outdated')] } } : textCell('', { more: [t('differences.is-open')], tone: 'muted' }),
      ],
    })),
  }
  return [
    {
      kind: 'facts', id: 'agreement', title: t('differences.title'),
      rows: [
        {
          label: t('differences.bias'), ...bias !== null && { value: bias },
          text: bias === null ? t('differences.bias.none') : Number(levels) === 0 ? t('differences.bias.even') : t(bias > 0 ? 'differences.bias.self' : 'differences.bias.assessor', { levels }),
          ...bias !== null && { trace: { kind: 'said', title: t('differences.bias'), lines: [t('differences.bias.how', { n: stepPairs })] } },
        },
        {
          label: t('differences.agreement'), text: t('differences.agreement.text', { share, n: pairs.length, same }), ...agreement !== null && { value: agreement },
          trace: { kind: 'said', title: t('differences.agreement'), lines: [t('differences.agreement.how', { n: pairs.length, same })] },
        },
        kappa.value === null
          ? { label: t('differences.kappa'), text: DASH, more: t(`differences.kappa.${kappa.reason}`, { least: KAPPA_MIN_PAIRS, n: stepPairs }) }
          : {
              label: t('differences.kappa'), text: t('differences.kappa.text', { kappa: formatNumber(kappa.value), band }), value: kappa.value,
              trace: { kind: 'said', title: t('differences.kappa'), lines: [t('differences.kappa.how', { band, n: stepPairs })] },
            },
      ],
    },
    table,
  ]
}

/** A difference in levels with its sign; a level is two steps. */
const formatLevels = (levels: number) => `${levels < 0 ? '−' : '+'}${formatNumber(Math.abs(levels), 1)}`

function ratingCell(rating: Rating, { t }: Voice): Cell {
  const reason = 'notApplicable' in rating ? rating.notApplicable : rating.why
  return { text: t(...describeRating(rating)), ...'step' in rating && { value: rating.step }, ...reason && { more: [reason] } }
}

/** What the ratings ask about, and what was said to it; then what was said for earlier ratings, or to questions that no longer arise. */
function layOutQuestions(questions: Dossier['questions'], { report, rubric, assessment }: Pick<Dossier, 'report' | 'rubric' | 'assessment'>, voice: Voice): Block[] {
  const { t } = voice
  const answered = questions.filter(({ reply }) => reply)
  const indicators = new Map(listLeaves(rubric.root).map(leaf => [leaf.id, leaf.indicator]))
  const names = { titleOf: nameNodes(report, voice), indicatorOf: (id: string) => indicators.get(id) }
  const asked = questions.map(({ check, key, reply, earlier }) => {
    const { title, reason, question } = describeCheck(check, names, voice)
    const said = reply ?? earlier
    return {
      id: key,
      cells: [
        textCell(title, { more: [reason ?? '', question].filter(Boolean) }),
        said ? textCell(said.text, { more: [[said.by, reply ? null : t('checks.report.earlier')].filter(Boolean).join(' · ')].filter(Boolean) }) : textCell('', { more: [t('checks.report.open')], tone: 'muted' }),
      ],
    }
  })
  const shown = new Set(questions.map(({ reply, earlier }) => reply ?? earlier))
  const titles = new Map(questions.map(({ check }) => [stemOfCheck(check), describeCheck(check, names, voice).title]))
  const gone = Object.entries(assessment.replies ?? {}).filter(([, reply]) => !shown.has(reply)).map(([key, { text, by }]) => {
    const title = titles.get(key.slice(0, key.lastIndexOf('@')))
    const more = [by, title === undefined ? '' : t('checks.report.earlier')].filter(Boolean).join(' · ')
    return { id: key, cells: [title === undefined ? textCell(t('checks.report.gone'), { tone: 'muted' }) : textCell(title), textCell(text, more ? { more: [more] } : {})] }
  })
  const rows = [...asked, ...gone].map((row, i) => ({ ...row, ...i >= 6 && { isFolded: true } }))
  return [
    questions.length === 0 ? { kind: 'say', as: 'sentence', text: t('checks.report.none') } : { kind: 'say', as: 'sentence', text: t('checks.report', { open: questions.length - answered.length, answered: answered.length }) },
    ...rows.length === 0 ? [] : [{ kind: 'table' as const, id: 'questions', title: t('checks.title'), columns: [{ key: 'question', title: t('checks.report.question'), as: 'long' as const }, { key: 'reply', title: t('checks.report.reply'), as: 'long' as const }], rows }],
  ]
}
