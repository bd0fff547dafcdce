import type { CellToWrite } from './Sheet'

/** Points that one line takes, and that a row has above and below its text. */
const LINE = 14.5
const TITLE = 30
const MARGIN = 5
/** The most that a row can have in Excel. */
const MOST = 409

/**
 * The height in points in which every text of a row can be read. It has to be stated, since programs do not all fit rows that they open;
 * fonts differ, so it is rather too high than too low.
 */
export function fitRow(row: readonly CellToWrite[], widths: readonly number[]): number {
  const lines = row.map(({ value, across = 1 }, c) => typeof value !== 'string' ? 1 : countLines(value, widths.slice(c, c + across).reduce((sum, width) => sum + width, 0) || 10))
  return row.some(({ look }) => look === 'title') ? TITLE : Math.min(MOST, MARGIN + LINE * Math.max(1, ...lines))
}

/** `width` counts digits: a Chinese sign is as wide as nearly two, a Latin letter a little less than one. */
function countLines(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => {
    const units = [...line].reduce((units, sign) => units + (sign > '\u2e7f' || sign === '“' || sign === '”' ? 1.9 : 0.9), 0)
    return sum + Math.max(1, Math.ceil(units / (width - 1.5)))
  }, 0)
}
