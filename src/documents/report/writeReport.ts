import { drawOnCanvas } from '@/charts/drawChart'
import type { Measure } from '@/charts/SvgPen'
import { estimateWidth } from '@/charts/wrapText'
import type { Language } from '@/domain/LocalText'
import type { Dossier } from '@/domain/report/Dossier'
import type { ReportFormat } from '@/domain/report/ReportFormat'
import { speak } from '@/messages/Voice'
import { layOutReport } from '@/sections/report/layOutReport'
import { hasShape } from '@/sections/hasShape'
import type { Drawable, Outline } from '@/sections/Section'

const encode = (text: string) => new TextEncoder().encode(text)

/** What is told while a document is being made; `of` steps in all. */
export type Progress = (done: number, of: number) => void

const PIXELS_PER_PIXEL = 2.5

/** A report as the bytes of a file. The libraries of each format are loaded when it is asked for. */
export async function writeReport(dossier: Dossier, format: ReportFormat, language: Language, tell: Progress = () => undefined): Promise<Uint8Array> {
  const voice = speak(language)
  switch (format) {
    case 'docx': case 'html': return writeOutline(layOutReport(dossier, voice), format, tell)
    case 'xlsx': return (await import('./writeReportExcel')).writeReportExcel(dossier, voice)
    case 'csv': return encode((await import('./writeReportCsv')).writeReportCsv(dossier, voice))
    case 'json': return encode((await import('./writeReportJson')).writeReportJson(dossier))
  }
}

/** Any laid-out document as the bytes of a file. */
export async function writeOutline(outline: Outline, format: ReportFormat, tell: Progress = () => undefined): Promise<Uint8Array> {
  switch (format) {
    case 'docx': return writeOutlineAsWord(outline, tell)
    case 'xlsx': return (await import('./writeReportExcel')).writeOutlineExcel(outline)
    case 'html': return encode((await import('./writeReportHtml')).writeReportHtml(outline, findMeasure()))
    case 'csv': return encode((await import('./writeReportCsv')).writeOutlineCsv(outline))
    case 'json': return encode(`${JSON.stringify({ kind: 'outline', formatVersion: 1, ...outline }, null, 2)}\n`)
  }
}

/** Any laid-out document as Word, its charts drawn first. */
async function writeOutlineAsWord(outline: Outline, tell: Progress): Promise<Uint8Array> {
  const charts = outline.sections.flatMap(({ blocks }) => blocks).filter(block => block.kind === 'chart').filter(({ chart }) => hasShape(chart))
  const steps = charts.length + 1
  const pictures = new Map<string, Uint8Array>()
  for (const [i, chart] of charts.entries()) {
    // Where a browser draws no picture the sentence and the table say the same.
    const picture = await drawPng(chart).catch(() => null)
    if (picture) pictures.set(chart.id, picture)
    tell(i + 1, steps)
  }
  const { writeReportWord } = await import('./writeReportWord')
  const bytes = await writeReportWord(outline, pictures)
  tell(steps, steps)
  return bytes
}

/** A picture as PNG on white, at print resolution. */
export async function drawPng(what: Drawable): Promise<Uint8Array> {
  return new Uint8Array(await (await paint(what)).arrayBuffer())
}

async function paint(what: Drawable): Promise<Blob> {
  if (typeof OffscreenCanvas === 'function') {
    const canvas = new OffscreenCanvas(1, 1)
    drawOnCanvas(canvas, what, PIXELS_PER_PIXEL)
    return canvas.convertToBlob({ type: 'image/png' })
  }
  const canvas = document.createElement('canvas')
  drawOnCanvas(canvas, what, PIXELS_PER_PIXEL)
  return new Promise((resolve, reject) => canvas.toBlob(blob => blob ? resolve(blob) : reject(new Error('The browser drew no picture.')), 'image/png'))
}

/** Text is measured by a canvas where there is one. */
export function findMeasure(): Measure {
  const context = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(1, 1).getContext('2d') : null
  if (!context) return estimateWidth
  return (text, font) => {
    context.font = font
    return context.measureText(text).width
  }
}
