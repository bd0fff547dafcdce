import { PAPER } from './ChartColours'
import type { Painter } from './Painter'

export interface TextLook { size: number, colour: string, align?: 'left' | 'center', isBold?: boolean }

/** Writes one line, its middle at `y`. */
export function writeText(painter: Painter, text: string, x: number, y: number, { size, colour, align = 'left', isBold = false }: TextLook) {
  painter.font = `${isBold ? '600 ' : ''}${size}px ${PAPER.sans}`
  painter.fillStyle = colour
  painter.textAlign = align
  painter.textBaseline = 'middle'
  painter.fillText(text, x, y)
}
