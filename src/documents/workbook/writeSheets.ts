import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { fitRow } from './fitRow'
import type { CellToWrite, Look, SheetToWrite } from './Sheet'

const SIZE = 10
const SIDE = { style: 'thin' as const, color: { rgb: 'D9D5CB' } }
const BORDER = { top: SIDE, bottom: SIDE, left: SIDE, right: SIDE }
const fill = (rgb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb } })
const TOP = { vertical: 'top' as const, wrapText: true }
const INPUT: CellStyle = { fill: fill('FFF7DF'), border: BORDER, alignment: TOP, protection: { locked: false } }
const NUMBER: CellStyle = { border: BORDER, alignment: { vertical: 'top', horizontal: 'right' } }
const HEAD: CellStyle = { font: { bold: true, color: { rgb: 'FFFFFF' } }, fill: fill('0F5F73'), border: BORDER, alignment: { vertical: 'center', wrapText: true } }

/** `@` makes a cell text, so that what begins with = stays a text when it is typed over. */
const LOOKS: Record<Look, CellStyle> = {
  'plain': { alignment: TOP },
  'title': { font: { bold: true, size: 18, color: { rgb: '0F5F73' } }, alignment: { vertical: 'center' } },
  'heading': { font: { bold: true, size: 12 }, alignment: TOP },
  'head': HEAD,
  'head-input': { ...HEAD, fill: fill('7D5200') },
  'label': { font: { color: { rgb: '5D6671' } }, alignment: TOP },
  'note': { font: { bold: true, color: { rgb: '7D5200' } }, alignment: TOP },
  'text': { border: BORDER, alignment: { ...TOP, horizontal: 'left' } },
  'strong': { font: { bold: true }, border: BORDER, alignment: TOP },
  'band': { font: { color: { rgb: '5D6671' } }, fill: fill('F3F1EC'), border: BORDER, alignment: TOP },
  'input': { ...INPUT, numFmt: '@' },
  'input-centred': { ...INPUT, alignment: { ...TOP, horizontal: 'center' } },
  'data': { numFmt: '@' },
  'number-0': { ...NUMBER, numFmt: '0' },
  'number-1': { ...NUMBER, numFmt: '0.0' },
  'number-2': { ...NUMBER, numFmt: '0.00' },
  'number-4': { ...NUMBER, numFmt: '0.0000' },
  'number-6': { ...NUMBER, numFmt: '0.000000' },
  'number-as-written': NUMBER,
  'percent': { ...NUMBER, numFmt: '0.0%' },
}
const HIGHLIGHTS: Record<'chosen' | 'missing', CellStyle> = { chosen: { fill: { ...fill('A6CDD4'), bgColor: { rgb: 'A6CDD4' } } }, missing: { fill: { ...fill('F3B5B1'), bgColor: { rgb: 'F3B5B1' } } } }

/** Sheets as the bytes of an .xlsx file. A text is always stored as a text, never as a formula. */
export async function writeSheets(sheets: readonly SheetToWrite[], { title, font }: { title: string, font: string }): Promise<Uint8Array> {
  const bytes = await writeXlsx({ sheets: sheets.map(sheet => writeSheet(sheet, font)), defaultFont: { name: font, size: SIZE }, properties: { title: title.replace(/[\p{Cc}\ufffe\uffff]/gu, ' '), creator: 'ShuZhen 数诊' } })
  return new Uint8Array(bytes)
}

function writeSheet({ name, rows, widths, frozen, filter, dropDowns = [], highlights = [], isHidden = false, isWide = false, isFree = false }: SheetToWrite, font: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>(rows.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, writeCell(cell, font)] as const)))
  return {
    name, rows: rows.map(row => row.map(({ value }) => typeof value === 'string' ? escape(value) : value)), cells, columns: widths.map(width => ({ width })), freezePane: frozen,
    merges: rows.flatMap((row, r) => row.flatMap(({ across = 1 }, c) => across > 1 ? [{ startRow: r, startCol: c, endRow: r, endCol: c + across - 1 }] : [])),
    rowDefs: isHidden ? undefined : new Map(rows.map((row, r) => [r, { height: fitRow(row, widths) }])),
    ...filter && { autoFilter: { range: filter } },
    dataValidations: dropDowns.map(({ range, values, title, message }) => ({ type: 'list', range, values: [...values], allowBlank: true, showErrorMessage: true, errorStyle: 'stop', errorTitle: title, errorMessage: message })),
    conditionalRules: highlights.map(({ range, formula, as }, i) => ({ type: 'expression', priority: i + 1, range, formula, style: HIGHLIGHTS[as] })),
    // Without a password: it guards against slips, not against people.
    protection: isFree ? undefined : { sheet: true, objects: true, scenarios: true, autoFilter: true, formatColumns: true, formatRows: true },
    veryHidden: isHidden,
    view: { showGridLines: false },
    pageSetup: { paperSize: isWide ? 'a3' : 'a4', orientation: isWide ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 }, ...frozen && { printTitlesRow: `$1:$${frozen.rows}` } },
    headerFooter: { oddFooter: '&C&P / &N' },
  }
}

function writeCell({ value, look, formula }: CellToWrite, font: string): Partial<Cell> {
  const style: CellStyle = { ...LOOKS[look], font: { name: font, size: SIZE, ...LOOKS[look].font } }
  if (formula !== undefined) return { type: 'formula', value, formula, formulaResult: value, style }
  if (value === null) return { type: 'empty', value, style }
  return typeof value === 'number' ? { type: 'number', value, style } : { type: 'string', value: escape(value), style }
}

/** `_x0041_` in a workbook stands for a sign by its code; one that a person typed is written out, and so is what XML cannot hold and the library does not know of. */
const escape = (text: string) => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(/[\ufffe\uffff]/g, sign => `_x${sign.charCodeAt(0).toString(16).toUpperCase()}_`)
