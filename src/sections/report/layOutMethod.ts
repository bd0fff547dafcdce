import { RATING_SOURCES } from '@/domain/assessment/RATING_SOURCES'
import type { Dossier } from '@/domain/report/Dossier'
import type { Report } from '@/domain/report/Report'
import { formatDay, formatTime } from '@/messages/format'
import type { Voice } from '@/messages/Voice'
import type { Block, Section } from '../Section'
import { layOutFlags } from './layOutFlags'

const RULES = ['rating', 'score', 'na', 'incomplete', 'grade', 'backed', 'months'] as const

/** How the figures were made, by which rubric, that none of it is official, and where to sign. */
export function layOutMethod({ report, assessment, madeAt, perspective, letterhead, isRedacted }: Pick<Dossier, 'report' | 'assessment' | 'madeAt' | 'perspective' | 'letterhead' | 'isRedacted'>, voice: Voice): Section {
  const { t, local, language } = voice
  const { rubric } = report
  const facts = { share: Math.round(100 * rubric.provisionalFrom), cap: Math.round(100 * rubric.naCap), cuts: rubric.cuts.join(' · ') }
  const blocks: Block[] = [
    ...layOutFlags(report, voice),
    {
      kind: 'facts', id: 'method', title: t('report.method'),
      rows: [
        ...RULES.map(rule => ({ label: t(`method.${rule}`), text: t(`method.${rule}.text`, facts) })),
        { label: t('method.sources'), text: saySources(report, voice) },
        { label: t('perspective'), text: t(`perspective.${perspective}`), more: t(`perspective.${perspective}.text`) },
        { label: t('method.rubric'), text: [local(rubric.title), rubric.edition && local(rubric.edition.title)].filter(Boolean).join(' · '), more: `${rubric.id} ${rubric.version} · sha256:${rubric.hash}` },
        { label: t('method.made'), text: formatTime(language, madeAt), ...assessment.updatedAt && { more: t('report.changed', { when: formatTime(language, assessment.updatedAt) }) } },
      ],
    },
    ...isRedacted ? [{ kind: 'say' as const, as: 'note' as const, text: t('redacted.note') }] : [],
    { kind: 'say', as: 'note', text: t(rubric.status === 'official' ? 'library.status.official' : 'report.unofficial') },
    {
      kind: 'signatures', date: formatDay(language, madeAt),
      lines: [
        { label: t('signature.factory'), name: isRedacted ? '' : assessment.enterprise.name }, { label: t('signature.responsible'), name: '' },
        { label: t('signature.firm'), name: letterhead.firm ?? '' }, { label: t('signature.author'), name: letterhead.author ?? '' },
      ],
    },
  ]
  return { id: 'method', title: t('report.method'), blocks }
}

/** Whose ratings count, in words; sources without one are left out. */
function saySources({ sources, coverage }: Report, { t, language }: Voice): string {
  const items = RATING_SOURCES.filter(source => sources[source] > 0).map(source => t('method.sources.item', { source: t(`rating.${source}`), n: sources[source] }))
  return [
    items.length > 0 ? t('method.sources.text', { list: items.join(t('method.sources.comma')) }) : t('method.sources.none'),
    coverage.notApplicable > 0 ? t('method.sources.na', { n: coverage.notApplicable }) : '',
  ].filter(Boolean).join(language === 'zh' ? '' : ' ')
}
