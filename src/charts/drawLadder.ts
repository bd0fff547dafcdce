import type { LadderBlock } from '@/sections/Section'
import { LEVELS, PAPER, STRONG_INK } from './ChartColours'
import type { DrawnSize } from './DrawnSize'
import type { Painter } from './Painter'
import { wrapText } from './wrapText'
import { writeText } from './writeText'

// All in CSS pixels.
const STEP = { width: 76, height: 42, gap: 3 }
const LEVEL = { width: 2 * STEP.width + STEP.gap, gap: 10 }
/** Room for the frame around the present grade. */
const EDGE = 5
const TITLE = { size: 14, line: 20, most: 2 }
const MEANING = { size: 12, line: 17, most: 5 }

const linesOf = (text: string, { size, most }: { size: number, most: number }) => wrapText(text, LEVEL.width - 6, size, most)
const heightOf = ({ title, meaning }: LadderBlock['levels'][number]) => linesOf(title, TITLE).length * TITLE.line + linesOf(meaning, MEANING).length * MEANING.line

export function sizeOfLadder({ levels }: LadderBlock): DrawnSize {
  return { width: levels.length * (LEVEL.width + LEVEL.gap) - LEVEL.gap + 2 * EDGE, height: 2 * EDGE + STEP.height + 8 + Math.max(...levels.map(heightOf)) }
}

/** The grades as steps, two a level: reached ones filled, the present one framed, an uncertain range and the next one dashed. */
export function drawLadder(painter: Painter, { levels, grade, range }: LadderBlock) {
  for (const [i, { title, meaning }] of levels.entries()) {
    const left = EDGE + i * (LEVEL.width + LEVEL.gap)
    for (const each of [2 * i + 1, 2 * i + 2]) {
      const isReached = grade !== null && each <= grade
      const isDashed = grade === null ? range !== null && each >= Math.max(1, range.low) && each <= range.high : each === grade + 1
      drawStep(painter, { each, level: isReached ? i + 1 : isDashed ? 1 : 0, isDashed, isHere: each === grade }, left + (each - 2 * i - 1) * (STEP.width + STEP.gap))
    }
    let y = 2 * EDGE + STEP.height + 8
    for (const line of linesOf(title, TITLE)) {
      writeText(painter, line, left, y + TITLE.line / 2, { size: TITLE.size, colour: STRONG_INK, isBold: true })
      y += TITLE.line
    }
    for (const line of linesOf(meaning, MEANING)) {
      writeText(painter, line, left, y + MEANING.line / 2, { size: MEANING.size, colour: PAPER.text })
      y += MEANING.line
    }
  }
}

function drawStep(painter: Painter, { each, level, isDashed, isHere }: { each: number, level: number, isDashed: boolean, isHere: boolean }, left: number) {
  const { fill, ink } = LEVELS[level] ?? LEVELS[0]
  painter.fillStyle = fill
  painter.fillRect(left, EDGE, STEP.width, STEP.height)
  painter.strokeStyle = isHere ? STRONG_INK : PAPER.line
  painter.lineWidth = isHere ? 2.5 : 1.5
  painter.setLineDash(isHere ? [] : [4, 3])
  if (isHere) painter.strokeRect(left - 3, EDGE - 3, STEP.width + 6, STEP.height + 6)
  else if (isDashed) painter.strokeRect(left + 1, EDGE + 1, STEP.width - 2, STEP.height - 2)
  painter.setLineDash([])
  writeText(painter, String(each), left + STEP.width / 2, EDGE + STEP.height / 2, { size: 14, colour: ink, align: 'center', isBold: isHere })
}
