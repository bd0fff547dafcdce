import type { Answer, Rating } from '@/domain/assessment/Answer'
import type { Evidence } from '@/domain/assessment/Evidence'
import type { RatingSource } from '@/domain/assessment/RATING_SOURCES'
import { RATING_SOURCES } from '@/domain/assessment/RATING_SOURCES'
import { readOwn } from '@/domain/change/readOwn'
import type { Dossier } from '@/domain/report/Dossier'
import { takePerspective } from '@/domain/report/takePerspective'
import { numberOf } from '@/domain/rubric/numberOf'
import type { Leaf } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import type { CountedRating } from '@/domain/scoring/countRating'
import { countRating } from '@/domain/scoring/countRating'
import { formatTime } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { describeRating } from '@/messages/words/describeRating'
import { textCell } from '../cells'
import type { Cell, Row, Section, TableBlock } from '../Section'

type Input = Pick<Dossier, 'standards' | 'assessment' | 'perspective'>

/** An indicator of one of the standards, or one that only the answers know. */
export interface Rated {
  id: string
  leaf: Leaf | null
  answer: Answer | undefined
  /** The rating that the report is made from. */
  counted: CountedRating | null
  evidence: readonly { piece: Evidence, number: number }[]
}

/** Every indicator of every standard once, and what else was answered, with what was said on it. */
export function listRated({ standards, assessment: { answers, evidence }, perspective }: Input): Rated[] {
  const seen = takePerspective(answers, perspective)
  const leaves = new Map(standards.flatMap(({ root }) => listLeaves(root)).map(leaf => [leaf.id, leaf]))
  const ids = [...new Set([...leaves.keys(), ...Object.keys(answers)])]
  return ids.map(id => ({
    id, leaf: leaves.get(id) ?? null, answer: readOwn(answers, id), counted: countRating(readOwn(seen, id)),
    evidence: evidence.flatMap((piece, i) => piece.indicators.includes(id) ? [{ piece, number: i + 1 }] : []),
  }))
}

/** Every rating as it was given, with the level text that it stands for, why, by whom and on what evidence. */
export function layOutRatings(input: Input, voice: Voice): Section {
  const { t } = voice
  const rated = listRated(input)
  const said = rated.filter(({ answer }) => answer && Object.keys(answer).length > 0)
  const table: TableBlock = {
    kind: 'table', id: 'ratings', title: t('report.ratings'), empty: t('ratings.none'),
    columns: [
      { key: 'number', title: t('ratings.number'), as: 'short' }, { key: 'indicator', title: t('gaps.indicator'), as: 'name' }, { key: 'rating', title: t('ratings.rating'), as: 'short', decimals: 0 },
      { key: 'meaning', title: t('ratings.meaning'), as: 'long' }, { key: 'said', title: t('ratings.said'), as: 'long' },
    ],
    rows: said.map((one, i) => ({ ...writeRow(one, voice), ...i >= 12 && { isFolded: true } })),
  }
  const open = rated.length - said.length
  return {
    id: 'ratings', title: t('report.ratings'),
    blocks: [{ kind: 'say', as: 'sentence', text: t('ratings.sentence', { n: said.length }) }, table, ...open > 0 ? [{ kind: 'say' as const, as: 'small' as const, text: t('ratings.open', { n: open }) }] : []],
  }
}

function writeRow({ id, leaf, answer, counted, evidence }: Rated, voice: Voice): Row {
  const { t, local } = voice
  const lines = RATING_SOURCES.flatMap(source => {
    const rating = answer?.[source]
    return rating ? [saySource(source, rating, voice)] : []
  })
  const rest = [
    ...answer?.note ? [`${t('notes.note')}${t('colon')}${answer.note}`] : [],
    ...evidence.length > 0 ? [t('ratings.evidence', { list: evidence.map(({ number }) => number).join(t('list.short')) })] : [],
  ]
  const [first = '', ...more] = [...lines, ...rest]
  return {
    id,
    cells: [
      textCell(leaf ? numberOf(id) : ''), textCell(leaf ? local(leaf.title) : id, { link: id, ...!leaf && { more: [t('ratings.elsewhere')] } }),
      counted ? ratingCell(counted.rating, voice) : textCell('', { tone: 'muted', more: [t('branches.open')] }),
      textCell(counted && leaf ? sayAnchor(counted.rating, leaf, voice) : '', { tone: 'muted' }), textCell(first, { more }),
    ],
  }
}

function ratingCell(rating: Rating, { t }: Voice): Cell {
  const text = t(...describeRating(rating))
  return 'step' in rating ? { text, value: rating.step, mark: { level: Math.ceil(rating.step / 2), isHalf: rating.step % 2 === 1 } } : { text }
}

/** The published text of the level that a rating claims. */
export function sayAnchor(rating: Rating, { indicator }: Leaf, { local }: Voice): string {
  const anchor = 'step' in rating ? indicator.anchors[Math.ceil(rating.step / 2) - 1] : undefined
  return anchor ? local(anchor) : ''
}

/** Who says what, why and when. */
function saySource(source: RatingSource, rating: Rating, { t, language }: Voice): string {
  const who = [rating.by, rating.at && formatTime(language, rating.at)].filter(Boolean).join(' · ')
  const reasons = ['notApplicable' in rating ? rating.notApplicable : '', rating.why ?? ''].filter(Boolean).join(t('list.comma'))
  return `${t(`rating.${source}`)}${t('colon')}${[t(...describeRating(rating)), reasons, who && t('ratings.who', { who })].filter(Boolean).join(' ')}`
}

/** The same as columns, one row an indicator, for spreadsheets and programs. */
export function tabulateRatings({ report, ...input }: Input & Pick<Dossier, 'report'>, voice: Voice): TableBlock {
  const { t, local } = voice
  const nodes = new Map(report.nodes.map(node => [node.id, node]))
  const sources = RATING_SOURCES.flatMap(source => (['step', 'why', 'by', 'at'] as const).map(part => ({ source, part })))
  return {
    kind: 'table', id: 'all-ratings', title: t('report.ratings'),
    columns: [
      { key: 'id', title: t('ratings.id'), as: 'text' }, { key: 'number', title: t('ratings.number'), as: 'text' }, { key: 'indicator', title: t('gaps.indicator'), as: 'name' }, { key: 'branch', title: t('ratings.branch'), as: 'text' },
      { key: 'weight', title: t('ratings.weight'), as: 'number', decimals: 4 }, { key: 'step', title: t('ratings.step'), as: 'number', decimals: 0 }, { key: 'level', title: t('branches.level'), as: 'number', decimals: 0 },
      { key: 'rating', title: t('ratings.rating'), as: 'text' }, { key: 'score', title: t('standings.score'), as: 'number' }, { key: 'source', title: t('ratings.source'), as: 'text' },
      { key: 'meaning', title: t('ratings.meaning'), as: 'long' }, { key: 'next', title: t('ratings.next'), as: 'long' },
      ...sources.map(({ source, part }) => ({ key: `${source}-${part}`, title: `${t(`rating.${source}`)} ${t(`ratings.part.${part}`)}`, as: part === 'why' ? 'long' as const : part === 'step' ? 'number' as const : 'text' as const, decimals: 0 as const })),
      { key: 'note', title: t('notes.note'), as: 'long' }, { key: 'pieces', title: t('ratings.pieces'), as: 'number', decimals: 0 }, { key: 'evidence', title: t('report.evidence'), as: 'long' },
    ],
    rows: listRated(input).map(({ id, leaf, answer, counted, evidence }) => {
      const node = nodes.get(id)
      const parent = node?.parent ? nodes.get(node.parent) : undefined
      const step = counted && 'step' in counted.rating ? counted.rating.step : null
      const level = step === null ? null : Math.ceil(step / 2)
      const plain = (value: number | null): Cell => value === null ? { text: '' } : { text: String(value), value }
      const next = leaf && level !== null ? leaf.indicator.anchors[step !== null && step % 2 === 1 ? level - 1 : level] : undefined
      return { id, cells: [
        { text: id }, { text: leaf ? numberOf(id) : '' }, { text: leaf ? local(leaf.title) : id }, { text: parent ? local(parent.title) : '' },
        node ? { text: String(node.weight.effective), value: node.weight.effective } : { text: '' }, plain(step), plain(level),
        { text: counted ? t(...describeRating(counted.rating)) : t('branches.open') }, plain(node?.scores.point ?? null), { text: counted ? t(`rating.${counted.source}`) : '' },
        { text: counted && leaf ? sayAnchor(counted.rating, leaf, voice) : '' }, { text: next ? local(next) : '' },
        ...sources.map(({ source, part }) => partCell(answer?.[source], part)),
        { text: answer?.note ?? '' }, plain(evidence.length), { text: evidence.map(({ number, piece }) => `${number} ${piece.title}`).join('\n') },
      ] }
    }),
  }
}

function partCell(rating: Rating | undefined, part: 'step' | 'why' | 'by' | 'at'): Cell {
  if (!rating) return { text: '' }
  if (part === 'step') return 'step' in rating ? { text: String(rating.step), value: rating.step } : { text: 'N/A' }
  if (part === 'why') return { text: ['notApplicable' in rating ? rating.notApplicable : '', rating.why ?? ''].filter(Boolean).join('\n') }
  return { text: rating[part] ?? '' }
}
