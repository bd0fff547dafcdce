import type { ChartSpec, Drawable } from '@/sections/Section'
import type { ChartConfiguration } from 'chart.js'
import { BasicPlatform, Chart } from 'chart.js'
import { buildLines } from './buildLines'
import { buildRadar } from './buildRadar'
import { PAPER, PAPER_GROUND } from './ChartColours'
import { drawHeat, sizeOfHeat } from './drawHeat'
import { drawLadder, sizeOfLadder } from './drawLadder'
import type { DrawnSize } from './DrawnSize'
import type { Painter } from './Painter'
import './registerCharts'
import type { Measure } from './SvgPen'
import { escapeXml, SvgPen } from './SvgPen'

/** Room around what we draw ourselves, in CSS pixels; the chart library leaves its own. */
const EDGE = 14
const surround = ({ width, height }: DrawnSize): DrawnSize => ({ width: width + 2 * EDGE, height: height + 2 * EDGE })

/** How large something is in a file. */
export function sizeOf(what: Drawable): DrawnSize {
  switch (what.kind) {
    case 'heat': return surround(sizeOfHeat(what))
    case 'ladder': return surround(sizeOfLadder(what))
    case 'chart': return what.chart.is === 'radar' ? { width: 560, height: 450 } : { width: 720, height: 360 }
  }
}

/** Something as a whole SVG document in the colours of paper. `title` is what a screen reader says. */
export function drawSvg(what: Drawable, title: string, measure: Measure): string {
  const { width, height } = sizeOf(what)
  const pen = new SvgPen(width, height, measure)
  if (what.kind === 'chart') drawChart(pen.canvas, what.chart, 1)
  else drawOwn(pen, what)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}"><title>${escapeXml(title)}</title><rect width="${width}" height="${height}" fill="${PAPER_GROUND}"/>${pen.elements.join('')}</svg>`
}

/** Draws something on a canvas at so many pixels to a CSS pixel, on white. */
export function drawOnCanvas(canvas: OffscreenCanvas | HTMLCanvasElement, what: Drawable, ratio: number) {
  const { width, height } = sizeOf(what)
  // The chart library multiplies by itself.
  const factor = what.kind === 'chart' ? 1 : ratio
  canvas.width = Math.round(width * factor)
  canvas.height = Math.round(height * factor)
  if (what.kind === 'chart') drawChart(canvas, what.chart, ratio)
  const context = canvas.getContext('2d')
  if (!isPainter(context)) return
  if (what.kind !== 'chart') {
    context.scale(ratio, ratio)
    drawOwn(context, what)
  }
  context.resetTransform()
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = PAPER_GROUND
  context.fillRect(0, 0, canvas.width, canvas.height)
}

function drawOwn(painter: Painter, what: Exclude<Drawable, { kind: 'chart' }>) {
  painter.translate(EDGE, EDGE)
  if (what.kind === 'heat') drawHeat(painter, what)
  else drawLadder(painter, what)
}

/** The drawing stays on the canvas; its machinery, which the library would keep for good with the canvas, is gone. */
function drawChart(canvas: object, spec: ChartSpec, devicePixelRatio: number) {
  if (!isCanvas(canvas)) throw new Error('A chart is drawn on something with a drawing context.')
  const still = { responsive: false, devicePixelRatio, events: [] }
  const chart = spec.is === 'radar'
    ? create(canvas, buildRadar(spec, PAPER, 'large'), still)
    : create(canvas, buildLines(spec, PAPER, 'large'), still)
  // Whoever has no canvas clears none.
  Reflect.set(chart, 'canvas', null)
  chart.destroy()
}

function create<T extends 'radar' | 'line'>(canvas: HTMLCanvasElement, { type, data, options }: ChartConfiguration<T, (number | null)[]>, still: object) {
  // With a style of its own each line is drawn point by point, not by a cached path, which a pen could not read.
  const datasets = data.datasets.map(dataset => ({ ...dataset, segment: {} }))
  return new Chart(canvas, { type, data: { ...data, datasets }, options: Object.assign({}, options, still), platform: BasicPlatform })
}

function isCanvas(candidate: object): candidate is HTMLCanvasElement {
  return 'getContext' in candidate
}

function isPainter(context: object | null): context is CanvasRenderingContext2D {
  return context !== null && 'fillRect' in context
}
