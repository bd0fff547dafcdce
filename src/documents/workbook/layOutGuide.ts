import type { Assessment } from '@/domain/assessment/Assessment'
import type { Language } from '@/domain/LocalText'
import type { Rubric } from '@/domain/rubric/Rubric'
import type { WorkbookOrigin } from '@/domain/workbook/WorkbookReading'
import { formatTime } from '@/messages/format'
import { translate } from '@/messages/translate'
import type { TextKey } from '@/messages/TEXTS'
import type { Question } from './layOutQuestions'
import type { CellToWrite, Look, SheetToWrite } from './Sheet'

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const

/** The first sheet: what this is, for whom, and how to fill it in. */
export function layOutGuide(questions: readonly Question[], rubric: Rubric, { enterprise, site, period }: Pick<Assessment, 'enterprise' | 'site' | 'period'>, { source, exportedAt }: Pick<WorkbookOrigin, 'source' | 'exportedAt'>, language: Language): SheetToWrite {
  const t = (key: TextKey, facts?: Record<string, string | number>) => translate(language, key, facts)
  const pair = (key: TextKey, value: string, look: Look = 'plain'): CellToWrite[] => [{ value: t(key), look: 'label' }, { value, look }]
  const wide = (value: string, look: Look): CellToWrite[] => [{ value, look }]
  const ratings = `'${t('workbook.sheet.questions')}'!E2:E${questions.length + 1}`
  const rated = questions.filter(({ entry }) => entry.mark !== null).length
  return {
    name: t('workbook.sheet.guide'),
    widths: [16, 84],
    rows: [
      wide(t('workbook.heading'), 'title'),
      [],
      pair('workbook.guide.enterprise', enterprise.name || t('shell.unnamed')),
      pair('workbook.guide.site', [site.number, site.name].filter(Boolean).join(' ')),
      pair('workbook.guide.period', period),
      pair('workbook.guide.standard', [rubric.title[language], rubric.version, rubric.edition?.title[language]].filter(Boolean).join(' · ')),
      pair('workbook.guide.source', t(`workbook.download.${source}`)),
      pair('workbook.guide.made', formatTime(language, exportedAt)),
      [{ value: t('workbook.guide.rated'), look: 'label' }, { value: `${rated} / ${questions.length}`, look: 'plain', formula: `COUNTA(${ratings})&" / ${questions.length}"` }],
      [{ value: t('workbook.guide.by'), look: 'label' }, { value: null, look: 'input' }],
      [],
      ...STEPS.map(step => [{ value: step === 1 ? t('workbook.guide.how') : null, look: 'label' as const }, { value: `${step}. ${t(`workbook.guide.${step}`)}`, look: 'plain' as const }]),
      [],
      [{ value: null, look: 'plain' }, { value: t(rubric.status === 'official' ? 'library.status.official' : 'report.unofficial'), look: 'note' }],
    ],
  }
}
