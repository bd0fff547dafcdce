import type { Answer } from '@/domain/assessment/Answer'
import type { WorkbookEntry, WorkbookSource } from './WorkbookReading'

/** An answer as a row of the workbook shows it. */
export function readEntry(answer: Answer | undefined, source: WorkbookSource): WorkbookEntry {
  const rating = answer?.[source]
  const note = cleanText(answer?.note ?? '')
  if (!rating) return { mark: null, reason: '', note }
  return 'step' in rating ? { mark: rating.step, reason: cleanText(rating.why ?? ''), note } : { mark: 'na', reason: cleanText(rating.notApplicable), note }
}

/** A text as a cell keeps it: line ends of one kind, no blanks around it, and no sign that a workbook cannot hold. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').trim()
}
