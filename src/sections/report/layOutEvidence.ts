import type { Evidence } from '@/domain/assessment/Evidence'
import type { Dossier } from '@/domain/report/Dossier'
import { numberOf } from '@/domain/rubric/numberOf'
import { listLeaves } from '@/domain/rubric/Rubric'
import { formatBytes, formatTime } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import { textCell } from '../cells'
import type { Section, TableBlock } from '../Section'

type Input = Pick<Dossier, 'assessment' | 'standards'>

/** What supports the ratings, numbered as the ratings name it. */
export function layOutEvidence(input: Input, voice: Voice): Section {
  const { t } = voice
  const { evidence, answers } = input.assessment
  const known = new Set(evidence.flatMap(({ indicators }) => indicators))
  const rated = Object.keys(answers)
  return {
    id: 'evidence', title: t('report.evidence'),
    blocks: [
      { kind: 'say', as: 'sentence', text: evidence.length === 0 ? t('evidence.list.none') : t('evidence.list.sentence', { n: evidence.length, backed: rated.filter(id => known.has(id)).length, rated: rated.length }) },
      ...evidence.length === 0 ? [] : [listPieces(input, voice)],
    ],
  }
}

function listPieces({ assessment, standards }: Input, voice: Voice): TableBlock {
  const { t } = voice
  const nameOf = nameIndicators(standards, voice)
  // A column of dashes would take the room of the others.
  const isDescribed = assessment.evidence.some(piece => piece.text || listAttached(piece, voice).length > 0)
  return {
    kind: 'table', id: 'evidence', title: t('report.evidence'),
    columns: [
      { key: 'number', title: t('ratings.number'), as: 'number', decimals: 0 }, { key: 'title', title: t('evidence.title'), as: 'name' }, { key: 'kind', title: t('evidence.kind'), as: 'short' },
      ...isDescribed ? [{ key: 'text', title: t('evidence.text'), as: 'long' as const }] : [], { key: 'indicators', title: t('evidence.list.supports'), as: 'long' },
    ],
    rows: assessment.evidence.map((piece, i) => ({
      id: piece.id, ...i >= 12 && { isFolded: true },
      cells: [
        { text: String(i + 1), value: i + 1 }, textCell(piece.title, { more: listOrigin(piece, voice) }),
        textCell(t(`evidence.${piece.kind}`), piece.strength ? { more: [t('evidence.strength.short', { strength: t(`evidence.strength.${piece.strength}`) })] } : {}),
        ...isDescribed ? [textCell(piece.text ?? '', { more: listAttached(piece, voice) })] : [], textCell(piece.indicators.map(nameOf).join(t('list.comma')), { tone: 'muted' }),
      ],
    })),
  }
}

/** Where it is kept, of which day it is, and who recorded it, in one line. */
function listOrigin({ place, date, at, by }: Evidence, { t, language }: Voice): string[] {
  const when = at ? formatTime(language, at) : ''
  const line = [
    place ?? '', date ? `${t('evidence.date')}${t('colon')}${date}` : '',
    when && by ? t('evidence.recorded-by', { by, time: when }) : when ? t('evidence.recorded', { time: when }) : by ?? '',
  ].filter(Boolean).join(' · ')
  return line === '' ? [] : [line]
}

function listAttached({ attachment, takenAt, position }: Evidence, { t, language }: Voice): string[] {
  return [
    attachment ? `${attachment.name} (${formatBytes(attachment.bytes)})` : '', attachment ? t('evidence.hash', { hash: attachment.sha256 }) : '',
    takenAt ? t('evidence.taken', { time: formatTime(language, takenAt) }) : '', position ? t('evidence.position', { latitude: position.latitude, longitude: position.longitude }) : '',
  ].filter(Boolean)
}

function nameIndicators(standards: Input['standards'], { local }: Voice): (id: string) => string {
  const titles = new Map(standards.flatMap(({ root }) => listLeaves(root)).map(({ id, title }) => [id, title]))
  return id => {
    const title = titles.get(id)
    return title ? `${numberOf(id)} ${local(title)}` : id
  }
}

/** The same as columns, one row a piece, for spreadsheets and programs. */
export function tabulateEvidence({ assessment, standards }: Input, voice: Voice): TableBlock {
  const { t } = voice
  const nameOf = nameIndicators(standards, voice)
  const texts = ['number', 'title', 'kind', 'place', 'strength', 'date', 'text', 'indicators', 'file', 'mediaType', 'bytes', 'sha256', 'takenAt', 'latitude', 'longitude', 'accuracy', 'at', 'by', 'id'] as const
  return {
    kind: 'table', id: 'all-evidence', title: t('report.evidence'),
    columns: texts.map(key => ({ key, title: t(`evidence.column.${key}`), as: key === 'title' ? 'name' : key === 'text' || key === 'indicators' ? 'long' : ['number', 'bytes', 'latitude', 'longitude', 'accuracy'].includes(key) ? 'number' : 'text', decimals: key === 'latitude' || key === 'longitude' ? 6 : 0 })),
    rows: assessment.evidence.map((piece, i) => {
      const { attachment, position } = piece
      const number = (value: number | undefined) => value === undefined ? { text: '' } : { text: String(value), value }
      return { id: piece.id, cells: [
        number(i + 1), { text: piece.title }, { text: t(`evidence.${piece.kind}`) }, { text: piece.place ?? '' }, { text: piece.strength ? t(`evidence.strength.${piece.strength}`) : '' }, { text: piece.date ?? '' }, { text: piece.text ?? '' },
        { text: piece.indicators.map(nameOf).join('\n') }, { text: attachment?.name ?? '' }, { text: attachment?.mediaType ?? '' }, number(attachment?.bytes), { text: attachment?.sha256 ?? '' },
        { text: piece.takenAt ?? '' }, number(position?.latitude), number(position?.longitude), number(position?.accuracy), { text: piece.at ?? '' }, { text: piece.by ?? '' }, { text: piece.id },
      ] }
    }),
  }
}
