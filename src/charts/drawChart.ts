import type { ChartSpec } from '@/sections/Section'
import type { ChartConfiguration } from 'chart.js'
import { BasicPlatform, Chart } from 'chart.js'
import { buildLines } from './buildLines'
import { buildRadar } from './buildRadar'
import { PAPER, PAPER_GROUND } from './ChartColours'
import './registerCharts'
import type { Measure } from './SvgPen'
import { escapeXml, SvgPen } from './SvgPen'

/** In CSS pixels. */
export interface DrawnSize { width: number, height: number }

/** How large a chart is in a file. */
export function sizeOf({ is }: ChartSpec): DrawnSize {
  return is === 'radar' ? { width: 560, height: 450 } : { width: 720, height: 360 }
}

/** A chart as a whole SVG document in the colours of paper. `title` is what a screen reader says. */
export function drawSvg(spec: ChartSpec, title: string, measure: Measure): string {
  const { width, height } = sizeOf(spec)
  const pen = new SvgPen(width, height, measure)
  draw(pen.canvas, spec, 1)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}"><title>${escapeXml(title)}</title><rect width="${width}" height="${height}" fill="${PAPER_GROUND}"/>${pen.elements.join('')}</svg>`
}

/** Draws a chart on a canvas at so many pixels to a CSS pixel, on white. */
export function drawOnCanvas(canvas: OffscreenCanvas | HTMLCanvasElement, spec: ChartSpec, ratio: number) {
  const { width, height } = sizeOf(spec)
  canvas.width = width
  canvas.height = height
  draw(canvas, spec, ratio)
  const context = canvas.getContext('2d')
  if (!isPainter(context)) return
  context.resetTransform()
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = PAPER_GROUND
  context.fillRect(0, 0, canvas.width, canvas.height)
}

/** The drawing stays on the canvas; its machinery, which the library would keep for good with the canvas, is gone. */
function draw(canvas: object, spec: ChartSpec, devicePixelRatio: number) {
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

/** The width of a text where there is no canvas to ask: a Chinese sign is as wide as it is high, a Latin letter a little over half of that. */
export function estimateWidth(text: string, font: string): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)
  return [...text].reduce((sum, sign) => sum + (/[\u1100-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/u.test(sign) ? 1 : 0.56), 0) * size
}
