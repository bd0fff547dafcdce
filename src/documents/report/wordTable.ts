import type { Cell, Column, TableBlock } from '@/sections/Section'
import type { IBorderOptions } from 'docx'
import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { INK, LEVELS, toneInk } from './INK'

/** Twentieths of a point between the margins of A4. */
export const TEXT_WIDTH = 9900
/** How columns of running text share the room that the others leave. */
const SHARES: Partial<Record<Column['as'], number>> = { name: 3, text: 2.2, long: 5 }
/** Twentieths of a point that a Latin letter takes; a Chinese sign takes two of them. */
const LETTER = 96
const NARROWEST = 620
const WIDEST = 2300
const LEAST_SHARED = 1300
const BODY = 18
const SMALL = 16

const line = (color: string, size = 4): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color })
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const MARGINS = { top: 50, bottom: 50, left: 0, right: 110 }

/** The same between the margins of A4 that lies across. */
export const WIDE_TEXT_WIDTH = 14838

/** A table with a head that repeats on every page and rows that are not cut. */
export function writeTable({ columns, rows }: TableBlock, textWidth = TEXT_WIDTH): Table {
  const widths = shareWidths({ columns, rows }, textWidth)
  return new Table({
    width: { size: textWidth, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: widths,
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((column, i) => headCell(column, widths[i] ?? 0)) }),
      ...rows.map(row => new TableRow({
        cantSplit: true,
        children: columns.map((column, i) => bodyCell(row.cells[i] ?? { text: '' }, column, { width: widths[i] ?? 0, isBold: row.mark === 'total' || row.mark === 'part', fill: row.mark === 'holds' ? INK.warnSoft : undefined })),
      })),
    ],
  })
}

/** Numbers and short texts get what they need, the others what is left; where many stand side by side, all of them less. */
function shareWidths({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>, textWidth: number): number[] {
  const wanted = columns.map(({ as, title }, i) => SHARES[as] === undefined ? Math.min(WIDEST, Math.max(NARROWEST, LETTER * countLetters([title, ...rows.map(row => readShort(row.cells[i]))]) + 170)) : null)
  const room = textWidth - LEAST_SHARED * wanted.filter(width => width === null).length
  const most = wanted.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const fixed = wanted.map(width => width === null ? null : Math.floor(width * Math.min(1, room / most)))
  const left = textWidth - fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const shares = columns.reduce((sum, { as }) => sum + (SHARES[as] ?? 0), 0)
  // A table of numbers alone spreads over the page.
  if (shares === 0) return columns.map(() => Math.floor(textWidth / columns.length))
  return columns.map(({ as }, i) => fixed[i] ?? Math.floor(left * (SHARES[as] ?? 0) / shares))
}

const readShort = (cell: Cell | undefined) => cell ? `${cell.mark ? '■ ' : ''}${cell.text}` : ''

/** The widest of some texts in Latin letters. */
function countLetters(texts: readonly string[]): number {
  return Math.max(...texts.map(text => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0)))
}

const isShort = (text: string) => text.length <= 16
const alignOf = ({ as }: Column) => as === 'number' || as === 'bar' ? AlignmentType.RIGHT : AlignmentType.LEFT

function headCell(column: Column, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA }, margins: MARGINS, borders: { top: NONE, left: NONE, right: NONE, bottom: line(INK.lineStrong, 6) },
    children: [new Paragraph({ alignment: alignOf(column), keepNext: true, children: [new TextRun({ text: column.title, bold: true, size: SMALL, color: INK.faint })] })],
  })
}

function bodyCell(cell: Cell, column: Column, { width, isBold, fill }: { width: number, isBold: boolean, fill: string | undefined }): TableCell {
  // What is short stands beside the text, as on the screen.
  const more = cell.more ?? []
  const beside = more.every(isShort) ? more : []
  const below = beside.length > 0 ? [] : more
  const color = cell.tone && toneInk[cell.tone]
  const mark = cell.mark ? [new TextRun({ text: cell.mark.isHalf ? '◧ ' : '■ ', size: BODY, color: LEVELS[cell.mark.level]?.fill ?? INK.line })] : []
  return new TableCell({
    width: { size: width, type: WidthType.DXA }, margins: MARGINS, borders: { top: NONE, left: NONE, right: NONE, bottom: line(INK.line) },
    ...fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } },
    children: [
      new Paragraph({ alignment: alignOf(column), children: [...mark, ...writeLines(cell.text, { size: BODY, bold: isBold, color }), ...beside.map(text => new TextRun({ text: `  ${text}`, size: SMALL, color: INK.faint }))] }),
      ...below.map(text => new Paragraph({ alignment: alignOf(column), children: writeLines(text, { size: SMALL, color: INK.faint }) })),
    ],
  })
}

/** A text with its line ends as breaks. */
export function writeLines(text: string, look: { size?: number, bold?: boolean, color?: string | undefined }): TextRun[] {
  return text.split(/\r\n|\r|\n/).map((part, i) => new TextRun({ text: part, ...look, ...i > 0 && { break: 1 } }))
}

/** A cell filled with a colour of the scale. */
export function filledCell(text: string, { width, fill, ink, isFramed = false, small }: { width: number, fill: string, ink: string, isFramed?: boolean, small?: string }): TableCell {
  const frame = isFramed ? line(INK.ink, 18) : line('FFFFFF', 12)
  return new TableCell({
    width: { size: width, type: WidthType.DXA }, margins: { top: 40, bottom: 40, left: 20, right: 20 }, borders: { top: frame, bottom: frame, left: frame, right: frame }, shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
    children: [
      ...small === undefined ? [] : [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: small, size: 12, color: ink })] })],
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size: BODY, bold: isFramed, color: ink })] }),
    ],
  })
}

/** A cell of a table that has no lines. */
export function plainCell(children: Paragraph[], width: number, columnSpan = 1): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, columnSpan, margins: MARGINS, borders: { top: NONE, bottom: NONE, left: NONE, right: NONE }, children })
}

export function plainTable(rows: TableRow[], widths: number[]): Table {
  return new Table({ width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: widths, borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }, rows })
}
