import type { Language } from '@/domain/LocalText'
import { LANGUAGES } from '@/domain/LocalText'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import { cleanText } from '@/domain/workbook/readEntry'
import type { WorkbookProblem } from '@/domain/workbook/WorkbookProblem'
import type { Mark, WorkbookEntry, WorkbookOrigin, WorkbookSource } from '@/domain/workbook/WorkbookReading'
import { HIDDEN_SHEET } from './HIDDEN_SHEET'
import { nameCell } from './nameCell'
import type { ReadSheet } from './Sheet'

/** Of a newer format, whose table may look otherwise. */
const MOST_PAIRS = 40
const SOURCES: readonly WorkbookSource[] = ['self', 'assessor']

/** What the hidden sheet says: where the workbook comes from, and each row as it was, by what the row is known by. */
export interface HiddenRecord {
  origin: WorkbookOrigin
  rows: ReadonlyMap<string, { indicator: string, exported: WorkbookEntry }>
  sheet: string
}

/** Reads the hidden sheet, whatever it is called by now. */
export function readOrigin(sheets: readonly ReadSheet[]): Result<HiddenRecord, WorkbookProblem> {
  const sheet = sheets.find(({ rows }) => textAt(rows, 0, 0) === 'kind' && textAt(rows, 0, 1) === HIDDEN_SHEET.kind)
  if (!sheet) return fail({ code: 'workbook/foreign', sheet: null, cell: null, facts: { name: HIDDEN_SHEET.name } })
  const { name, rows } = sheet
  const altered = (row: number, column: number) => fail<WorkbookProblem>({ code: 'workbook/hidden-sheet', sheet: name, cell: nameCell(row, column), facts: { found: textAt(rows, row, column) } })

  const top = rows.findIndex((_, r) => HIDDEN_SHEET.columns.every((column, c) => textAt(rows, r, c) === column))
  const pairs = new Map(rows.slice(0, top < 0 ? MOST_PAIRS : top).map((_, r) => [textAt(rows, r, 0), r]))
  const value = (key: string) => textAt(rows, pairs.get(key) ?? -1, 1)
  const version = Number(value('formatVersion'))
  if (version > HIDDEN_SHEET.formatVersion) return fail({ code: 'workbook/newer-version', sheet: name, cell: nameCell(pairs.get('formatVersion') ?? 0, 1), facts: { found: version, known: HIDDEN_SHEET.formatVersion } })
  if (version !== HIDDEN_SHEET.formatVersion) return altered(pairs.get('formatVersion') ?? 0, 1)
  if (top < 0) return fail({ code: 'workbook/hidden-sheet', sheet: name, cell: null, facts: { found: HIDDEN_SHEET.columns.join(' ') } })

  const language = LANGUAGES.find(language => language === value('language'))
  const source = SOURCES.find(source => source === value('source'))
  if (!language) return altered(pairs.get('language') ?? 0, 1)
  if (!source) return altered(pairs.get('source') ?? 0, 1)
  if (Number.isNaN(Date.parse(value('exportedAt')))) return altered(pairs.get('exportedAt') ?? 0, 1)

  const found = new Map<string, { indicator: string, exported: WorkbookEntry }>()
  for (let r = top + 1; r < rows.length; r++) {
    const [number = '', indicator = '', rating = '', reason = '', note = ''] = HIDDEN_SHEET.columns.map((_, c) => textAt(rows, r, c))
    if (number === '') continue
    const mark = readToken(rating)
    if (mark === undefined || found.has(number)) return altered(r, mark === undefined ? 2 : 0)
    found.set(number, { indicator, exported: { mark, reason: cleanText(reason), note: cleanText(note) } })
  }
  return succeed({ origin: readPairs(value, language, source), rows: found, sheet: name })
}

function readPairs(value: (key: string) => string, language: Language, source: WorkbookSource): WorkbookOrigin {
  return {
    assessment: value('assessment'), enterprise: value('enterprise'), period: value('period'), language, source, exportedAt: value('exportedAt'),
    rubric: { id: value('rubric'), version: value('rubricVersion'), hash: value('rubricHash') },
  }
}

function readToken(text: string): Mark | undefined {
  if (text === '') return null
  if (text === 'na') return 'na'
  return /^(\d|10)$/.test(text) ? Number(text) : undefined
}

const textAt = (rows: ReadSheet['rows'], row: number, column: number) => rows[row]?.[column]?.text ?? ''
