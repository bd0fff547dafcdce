import type { Language } from '@/domain/LocalText'
import { LANGUAGES } from '@/domain/LocalText'
import type { Mark } from '@/domain/workbook/WorkbookReading'
import { translate } from '@/messages/translate'

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** A rating as the drop-down list writes it. */
export function labelMark(language: Language, mark: Exclude<Mark, null>): string {
  if (mark === 'na') return translate(language, 'workbook.rating.na')
  if (mark === 0) return translate(language, 'workbook.rating.none')
  return translate(language, mark % 2 === 0 ? 'workbook.rating.full' : 'workbook.rating.partial', { level: Math.ceil(mark / 2) })
}

/** The entries of the drop-down list, in its order. */
export function listMarks(language: Language, hasNa: boolean): string[] {
  return [...STEPS.map(step => labelMark(language, step)), ...hasNa ? [labelMark(language, 'na')] : []]
}

/** Blanks, dots and the width of digits are forgiven; people type over a list, and programs change them. */
const bare = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s·•・‧.]/gu, '')
const MARKS = new Map(LANGUAGES.flatMap(language => [...STEPS, 'na' as const].map(mark => [bare(labelMark(language, mark)), mark] as const)))

/** The rating that a cell says in either language; `undefined` when it is none of the list. */
export function readMark(text: string): Mark | undefined {
  const found = bare(text)
  return found === '' ? null : MARKS.get(found)
}
