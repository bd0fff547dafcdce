import type { Assessment } from '@/domain/assessment/Assessment'
import { readOwn } from '@/domain/change/readOwn'
import type { Language, LocalText } from '@/domain/LocalText'
import type { Branch, Leaf, Rubric } from '@/domain/rubric/Rubric'
import { numberOf } from '@/domain/rubric/numberOf'
import { readEntry } from '@/domain/workbook/readEntry'
import type { WorkbookEntry, WorkbookSource } from '@/domain/workbook/WorkbookReading'
import { translate } from '@/messages/translate'
import { labelMark, listMarks } from './ratingLabels'
import type { CellToWrite, Highlight, SheetToWrite } from './Sheet'

/** An indicator as a row of the questionnaire. */
export interface Question {
  /** What the row is known by: the number of the indicator, or its id where two share a number. */
  number: string
  leaf: Leaf
  above: readonly Branch[]
  entry: WorkbookEntry
}

/** Every indicator of the tree in its order, with what stands here. */
export function listQuestions(rubric: Rubric, answers: Assessment['answers'], source: WorkbookSource): Question[] {
  const found = walk(rubric.root, [])
  const numbers = found.map(({ leaf }) => numberOf(leaf.id))
  return found.map((row, i) => {
    const number = numbers[i] ?? ''
    const isShared = number === '' || numbers.filter(other => other === number).length > 1
    return { ...row, number: isShared ? row.leaf.id : number, entry: readEntry(readOwn(answers, row.leaf.id), source) }
  })
}

function walk(branch: Branch, above: readonly Branch[]): { leaf: Leaf, above: readonly Branch[] }[] {
  return branch.children.flatMap(child => child.kind === 'branch' ? walk(child, [...above, child]) : [{ leaf: child, above }])
}

const COLUMNS = ['number', 'segment', 'indicator', 'question', 'rating', 'reason', 'note'] as const
/** In digits; the frozen ones leave room for the rest on a small screen. English takes more. */
const WIDTHS = { zh: [6, 14, 16, 28, 13, 24, 22, 30, 30, 30, 30, 30], en: [9, 17, 18, 30, 20, 26, 24, 40, 40, 40, 40, 40] } satisfies Record<Language, number[]>
const LETTERS = { rating: 'E', reason: 'F' }
const LEVEL_LETTERS = ['H', 'I', 'J', 'K', 'L']

/** The sheet to fill in: one row an indicator, the rating frozen on the left, the five levels beside it. */
export function layOutQuestions(questions: readonly Question[], rubric: Rubric, language: Language): SheetToWrite {
  const local = (text: LocalText) => text[language]
  const last = questions.length + 1
  const na = labelMark(language, 'na')
  const cells = (column: string) => `${column}2:${column}${last}`
  const levels: Highlight[] = LEVEL_LETTERS.map((letter, i) => ({ range: cells(letter), formula: `ISNUMBER(SEARCH("${i + 1}",$${LETTERS.rating}2))`, as: 'chosen' }))
  const list = (hasNa: boolean) => {
    const range = questions.flatMap(({ leaf }, i) => leaf.indicator.notApplicable.allowed === hasNa ? [`${LETTERS.rating}${i + 2}`] : []).join(' ')
    const message = translate(language, hasNa ? 'workbook.list.message' : 'workbook.list.message-no-na')
    return range === '' ? [] : [{ range, values: listMarks(language, hasNa), title: translate(language, 'workbook.list.title'), message }]
  }
  return {
    name: translate(language, 'workbook.sheet.questions'),
    rows: [head(), ...questions.map(row)],
    widths: WIDTHS[language], frozen: { rows: 1, columns: 5 }, filter: `A1:L${last}`, isWide: true,
    dropDowns: [...list(true), ...list(false)],
    highlights: [...levels, { range: cells(LETTERS.reason), formula: `AND($${LETTERS.rating}2="${na}",LEN(TRIM($${LETTERS.reason}2))=0)`, as: 'missing' }],
  }

  function head(): CellToWrite[] {
    return [
      ...COLUMNS.map((column): CellToWrite => ({ value: translate(language, `workbook.column.${column}`), look: isInput(column) ? 'head-input' : 'head' })),
      ...rubric.levels.map(({ title }, i): CellToWrite => ({ value: translate(language, 'workbook.column.level', { level: i + 1, title: local(title) }), look: 'head' })),
    ]
  }

  function row({ number, leaf, above, entry }: Question): CellToWrite[] {
    const { indicator, example } = leaf
    const industry = rubric.edition ? local(rubric.edition.title) : ''
    return [
      // A number as a number, so that programs do not mark it as a number stored as text.
      { value: /^[1-9]\d*$/.test(number) ? Number(number) : number, look: 'text' },
      { value: above.map(({ title }) => local(title)).join('\n'), look: 'band' },
      { value: local(leaf.title), look: 'strong' },
      { value: [indicator.question && local(indicator.question), indicator.scope && translate(language, 'workbook.scope', { scope: local(indicator.scope) })].filter(Boolean).join('\n'), look: 'text' },
      { value: entry.mark === null ? null : labelMark(language, entry.mark), look: 'input-centred' },
      { value: entry.reason === '' ? null : entry.reason, look: 'input' },
      { value: entry.note === '' ? null : entry.note, look: 'input' },
      ...indicator.anchors.map((anchor, i): CellToWrite => ({
        value: example?.level === i + 1 ? `${local(anchor)}\n${translate(language, 'workbook.example', { industry, text: local(example) })}` : local(anchor), look: 'text',
      })),
    ]
  }
}

const isInput = (column: typeof COLUMNS[number]) => column === 'rating' || column === 'reason' || column === 'note'
