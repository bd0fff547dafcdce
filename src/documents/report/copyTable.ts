import { escapeXml as escape } from '@/charts/SvgPen'
import type { Cell, TableBlock } from '@/sections/Section'
import { guardText } from './guardText'

/** With the minus sign that a spreadsheet takes for one. */
const readNumber = ({ text }: Cell) => text.replace('\u2212', '-')
const read = ({ text, more = [] }: Cell) => [text, ...more].join(' · ')

/** A table for the clipboard: as HTML, which Word and Excel take with its cells, and as text with tabs. Texts stay texts, whatever they begin with. */
export function copyTable({ columns, rows }: TableBlock): { html: string, text: string } {
  const numbers = columns.map(({ as }) => as === 'number' || as === 'bar')
  const cellsOf = (cells: readonly Cell[]) => columns.map((_, i) => cells[i] ?? { text: '' })
  const html = rows.map(({ cells }) => `<tr>${cellsOf(cells).map((cell, i) => numbers[i] && cell.value !== undefined ? `<td>${escape(readNumber(cell))}</td>` : `<td>${escape(guardText(read(cell)))}</td>`).join('')}</tr>`).join('')
  const line = (texts: readonly string[]) => texts.map(text => guardText(text.replace(/[\t\r\n]+/g, ' '))).join('\t')
  return {
    html: `<table><thead><tr>${columns.map(({ title }) => `<th>${escape(title)}</th>`).join('')}</tr></thead><tbody>${html}</tbody></table>`,
    text: [line(columns.map(({ title }) => title)), ...rows.map(({ cells }) => cellsOf(cells).map((cell, i) => numbers[i] && cell.value !== undefined ? readNumber(cell) : line([read(cell)])).join('\t'))].join('\n'),
  }
}
