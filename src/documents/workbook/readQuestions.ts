import type { LocalText } from '@/domain/LocalText'
import { LANGUAGES } from '@/domain/LocalText'
import type { Indicator } from '@/domain/rubric/Indicator'
import { cleanText } from '@/domain/workbook/readEntry'
import type { WorkbookProblem, WorkbookProblemCode } from '@/domain/workbook/WorkbookProblem'
import type { LooseReason, WorkbookEntry, WorkbookRow } from '@/domain/workbook/WorkbookReading'
import { TEXTS } from '@/messages/TEXTS'
import type { TextKey } from '@/messages/TEXTS'
import { nameCell } from './nameCell'
import { readMark } from './ratingLabels'
import type { HiddenRecord } from './readOrigin'
import type { ReadCell, ReadSheet } from './Sheet'

/** What a note or a reason may have. */
const MOST_TEXT = 4000
const READ = ['number', 'rating', 'reason', 'note'] as const
type Column = typeof READ[number]
type Places = Record<Column, number>

interface Found { rows: WorkbookRow[], loose: LooseReason[], problems: WorkbookProblem[] }
interface Seen extends WorkbookRow { sheet: string, cell: string }

const EMPTY: ReadCell = { text: '', isBroken: false }
const bare = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s/]/gu, '')
const isHeading = (text: string, column: Column) => hasText(text, `workbook.column.${column}`)
/** Whether a cell holds a text of ours, in either language. */
export const hasText = (text: string, key: TextKey) => {
  const both: LocalText = TEXTS[key]
  return LANGUAGES.some(language => bare(both[language]) === bare(text))
}

/** Where the headings stand; a sheet with a number and a rating in one row is a questionnaire. */
function findHead({ rows }: ReadSheet): { top: number, places: Partial<Places> } | null {
  for (const [top, row] of rows.entries()) {
    const places: Partial<Places> = {}
    for (const column of READ) {
      const at = row.findIndex(({ text }) => isHeading(text, column))
      if (at >= 0) places[column] = at
    }
    if (Object.keys(places).length > 1) return { top, places }
  }
  return null
}

function complete({ number, rating, reason, note }: Partial<Places>): Places | null {
  return number === undefined || rating === undefined || reason === undefined || note === undefined ? null : { number, rating, reason, note }
}

/** The rows that were filled in, wherever they stand, and everything that is wrong with them. */
export function readQuestions(sheets: readonly ReadSheet[], hidden: HiddenRecord, find: (indicator: string) => Pick<Indicator, 'notApplicable'> | undefined): Found {
  const seen = new Map<string, Seen>()
  const loose: LooseReason[] = []
  const problems: WorkbookProblem[] = []
  const heads = sheets.filter(({ name }) => name !== hidden.sheet).flatMap(sheet => {
    const head = findHead(sheet)
    return head ? [{ sheet, ...head, whole: complete(head.places) }] : []
  })
  const hasWhole = heads.some(({ whole }) => whole !== null)
  if (heads.length === 0) problems.push(missing(null, 'number'))

  for (const { sheet, top, places, whole } of heads) {
    if (whole) for (let r = top + 1; r < sheet.rows.length; r++) readRow(sheet, r, whole)
    // A sheet of one's own beside the questionnaire may have some of its headings.
    else if (!hasWhole) for (const column of READ) if (places[column] === undefined) problems.push(missing(sheet.name, column))
  }
  return { rows: [...seen.values()].map(({ indicator, exported, told }) => ({ indicator, exported, told })), loose, problems }

  function readRow({ name, rows }: ReadSheet, r: number, places: Places) {
    const cell = (column: Column) => rows[r]?.[places[column]] ?? EMPTY
    const at = (column: Column) => nameCell(r, places[column])
    const complain = (code: WorkbookProblemCode, column: Column, facts: WorkbookProblem['facts'] = {}) => { problems.push({ code, sheet: name, cell: at(column), facts }) }

    const number = cell('number').text.trim()
    const isFilled = READ.some(column => column !== 'number' && cell(column).text.trim() !== '')
    if (number === '' && !isFilled) return
    const known = hidden.rows.get(number)
    const indicator = known && find(known.indicator)
    if (!known || !indicator) {
      complain('workbook/unknown-indicator', 'number', { found: number })
      return
    }
    const broken = READ.filter(column => cell(column).isBroken)
    for (const column of broken) complain('workbook/no-value', column)
    const mark = broken.includes('rating') ? null : readMark(cell('rating').text)
    const told: WorkbookEntry = { mark: mark ?? null, reason: cleanText(cell('reason').text), note: cleanText(cell('note').text) }
    if (mark === undefined) complain('workbook/not-in-list', 'rating', { found: cell('rating').text.slice(0, 60) })
    for (const column of ['reason', 'note'] as const) {
      if (told[column].length > MOST_TEXT) complain('workbook/text-too-long', column, { length: told[column].length, most: MOST_TEXT })
    }
    const { exported } = known
    // What was so when the workbook was made is not the fault of whoever filled it in.
    if (told.mark === 'na' && exported.mark !== 'na' && !indicator.notApplicable.allowed) complain('workbook/not-applicable-refused', 'rating')
    else if (told.mark === 'na' && told.reason === '' && !(exported.mark === 'na' && exported.reason === '')) complain('workbook/reason-missing', 'reason')
    if (told.mark === null && mark === null && told.reason !== '' && told.reason !== exported.reason) loose.push({ indicator: known.indicator, sheet: name, cell: at('reason'), text: told.reason })

    const before = seen.get(number)
    if (before && !isSameEntry(before.told, told)) complain('workbook/repeated-row', 'number', { number, other: `${before.sheet}!${before.cell}` })
    // A reason belongs to a rating.
    else seen.set(number, { indicator: known.indicator, exported, told: told.mark === null ? { ...told, reason: '' } : told, sheet: name, cell: at('number') })
  }
}

const isSameEntry = (a: WorkbookEntry, b: WorkbookEntry) => a.mark === b.mark && a.reason === b.reason && a.note === b.note

function missing(sheet: string | null, column: Column): WorkbookProblem {
  return { code: 'workbook/missing-column', sheet, cell: null, facts: { column: LANGUAGES.map(language => TEXTS[`workbook.column.${column}`][language]).join(' / ') } }
}
