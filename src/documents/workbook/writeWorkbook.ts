import type { Assessment } from '@/domain/assessment/Assessment'
import type { Language } from '@/domain/LocalText'
import type { Rubric } from '@/domain/rubric/Rubric'
import type { WorkbookOrigin, WorkbookSource } from '@/domain/workbook/WorkbookReading'
import { translate } from '@/messages/translate'
import { HIDDEN_SHEET } from './HIDDEN_SHEET'
import { layOutGuide } from './layOutGuide'
import type { Question } from './layOutQuestions'
import { layOutQuestions, listQuestions } from './layOutQuestions'
import type { CellToWrite, SheetToWrite } from './Sheet'
import { writeSheets } from './writeSheets'

const FONTS = { zh: 'Microsoft YaHei', en: 'Calibri' } satisfies Record<Language, string>

/** The questionnaire as an Excel file, with the ratings of one source filled in. */
export function writeWorkbook(rubric: Rubric, assessment: Assessment, { source, language, exportedAt }: { source: WorkbookSource, language: Language, exportedAt: string }): Promise<Uint8Array> {
  const questions = listQuestions(rubric, assessment.answers, source)
  const origin: WorkbookOrigin = {
    assessment: assessment.id, enterprise: assessment.enterprise.name, period: assessment.period, rubric: { id: rubric.id, version: rubric.version, hash: rubric.hash }, language, source, exportedAt,
  }
  return writeSheets([
    layOutGuide(questions, rubric, assessment, origin, language), layOutQuestions(questions, rubric, language), layOutHidden(questions, origin),
  ], { title: translate(language, 'workbook.heading'), font: FONTS[language] })
}

function layOutHidden(questions: readonly Question[], { rubric, ...origin }: WorkbookOrigin): SheetToWrite {
  const data = (...values: readonly string[]) => values.map((value): CellToWrite => ({ value, look: 'data' }))
  return {
    name: HIDDEN_SHEET.name, isHidden: true, widths: [18, 40, 10, 40, 40],
    rows: [
      data('kind', HIDDEN_SHEET.kind), data('formatVersion', String(HIDDEN_SHEET.formatVersion)),
      ...Object.entries(origin).map(pair => data(...pair)),
      data('rubric', rubric.id), data('rubricVersion', rubric.version), data('rubricHash', rubric.hash),
      data(...HIDDEN_SHEET.columns),
      ...questions.map(({ number, leaf, entry: { mark, reason, note } }) => data(number, leaf.id, mark === null ? '' : String(mark), reason, note)),
    ],
  }
}
