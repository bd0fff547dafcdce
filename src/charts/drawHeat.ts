import type { HeatBlock, HeatCell } from '@/sections/Section'
import { EMPTY, LEVELS, PAPER, PAPER_GROUND, STRONG_INK } from './ChartColours'
import type { DrawnSize } from './DrawnSize'
import type { Painter } from './Painter'
import { wrapText } from './wrapText'
import { writeText } from './writeText'

// All in CSS pixels.
const WIDTH = 960
const GAP = 4
const CELL = { width: 38, height: 36 }
const HATCH = 5
/** Two columns of rows, each with its title and as many cells to a line as there is room for. */
const COLUMN = { width: 460, gap: 40, title: 176 }
const PER_LINE = Math.floor((COLUMN.width - COLUMN.title + GAP) / (CELL.width + GAP))
const TITLE_PX = 13
const KEY = { perLine: 3, height: 24, gap: 20 }

type HeatRow = HeatBlock['rows'][number]
const heightOf = ({ cells }: HeatRow) => Math.max(1, Math.ceil(cells.length / PER_LINE)) * (CELL.height + GAP) + GAP
const sum = (rows: readonly HeatRow[]) => rows.reduce((all, row) => all + heightOf(row), 0)

/** The rows in two columns, the first a little longer where they do not come out even. */
function splitRows(rows: readonly HeatRow[]): HeatRow[][] {
  const at = rows.findIndex((_, i) => sum(rows.slice(0, i + 1)) >= sum(rows) / 2)
  return [rows.slice(0, at + 1), rows.slice(at + 1)]
}

const countKeyLines = ({ keys }: HeatBlock) => Math.ceil((keys.length + 3) / KEY.perLine)

export function sizeOfHeat(block: HeatBlock): DrawnSize {
  return { width: WIDTH, height: Math.max(...splitRows(block.rows).map(sum)) + KEY.gap + countKeyLines(block) * KEY.height }
}

/** Every indicator as a cell with its number and level, by segment, and what the colours mean below. */
export function drawHeat(painter: Painter, block: HeatBlock) {
  const columns = splitRows(block.rows)
  for (const [i, rows] of columns.entries()) {
    const left = i * (COLUMN.width + COLUMN.gap)
    let top = 0
    for (const row of rows) {
      drawTitle(painter, row.title, left, top + heightOf(row) / 2)
      for (const [at, cell] of row.cells.entries()) {
        drawCell(painter, cell, left + COLUMN.title + (at % PER_LINE) * (CELL.width + GAP), top + GAP / 2 + Math.floor(at / PER_LINE) * (CELL.height + GAP))
      }
      top += heightOf(row)
    }
  }
  drawKey(painter, block, Math.max(...columns.map(sum)) + KEY.gap)
}

function drawTitle(painter: Painter, title: string, left: number, middle: number) {
  const lines = wrapText(title, COLUMN.title - 12, TITLE_PX, 2)
  for (const [i, line] of lines.entries()) writeText(painter, line, left, middle + (i - (lines.length - 1) / 2) * (TITLE_PX + 4), { size: TITLE_PX, colour: STRONG_INK })
}

function drawCell(painter: Painter, cell: HeatCell, left: number, top: number) {
  const ink = drawBox(painter, cell, left, top, CELL.width, CELL.height)
  writeText(painter, cell.number, left + 5, top + 9, { size: 9.5, colour: ink })
  writeText(painter, cell.text, left + CELL.width / 2, top + CELL.height / 2 + 4, { size: 14, colour: ink, align: 'center', isBold: true })
}

/** A box in the colour of its level, its lower edge hatched for "in places only"; returns the ink that reads on it. */
function drawBox(painter: Painter, { mark, isApplicable }: Pick<HeatCell, 'mark' | 'isApplicable'>, left: number, top: number, width: number, height: number): string {
  if (!mark) {
    painter.strokeStyle = EMPTY.edge
    painter.lineWidth = 1
    painter.setLineDash(isApplicable ? [] : [3, 3])
    painter.strokeRect(left + 0.5, top + 0.5, width - 1, height - 1)
    painter.setLineDash([])
    return EMPTY.ink
  }
  const { fill, ink } = LEVELS[mark.level] ?? LEVELS[0]
  painter.fillStyle = fill
  painter.fillRect(left, top, width, height)
  if (mark.isHalf) {
    painter.fillStyle = PAPER_GROUND
    for (let x = left; x + HATCH <= left + width; x += HATCH) drawSlant(painter, x, top + height)
  }
  return ink
}

/** One stripe of a hatching, standing on `bottom`. */
function drawSlant(painter: Painter, x: number, bottom: number) {
  painter.beginPath()
  painter.moveTo(x, bottom)
  painter.lineTo(x + 2, bottom)
  painter.lineTo(x + HATCH, bottom - HATCH)
  painter.lineTo(x + HATCH - 2, bottom - HATCH)
  painter.closePath()
  painter.fill()
}

function drawKey(painter: Painter, { keys, words }: HeatBlock, top: number) {
  const whole = (level: number) => ({ mark: { level, isHalf: false }, isApplicable: true })
  const entries = [
    ...keys.map((text, level) => ({ text, box: whole(level) })),
    { text: words.partial, box: { mark: { level: 3, isHalf: true }, isApplicable: true } },
    { text: words.na, box: { mark: null, isApplicable: false } },
    { text: words.open, box: { mark: null, isApplicable: true } },
  ]
  for (const [i, { text, box }] of entries.entries()) {
    const left = (i % KEY.perLine) * (WIDTH / KEY.perLine)
    const y = top + Math.floor(i / KEY.perLine) * KEY.height
    drawBox(painter, box, left, y, 24, 16)
    writeText(painter, wrapText(text, WIDTH / KEY.perLine - 50, 12, 1)[0] ?? '', left + 32, y + 8, { size: 12, colour: PAPER.text })
  }
}
