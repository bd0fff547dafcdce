import type { Drawable, TableBlock } from '@/sections/Section'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { downloadBlob } from './downloadText'

/** So long it is told that something was copied. */
const TOLD_MS = 3500

/** Single tables and charts of a report: to the clipboard, or as a file. */
export const useTakeAwayStore = defineStore('take-away', () => {
  const told = shallowRef<'section.copied' | 'section.not-copied' | 'section.not-drawn' | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined

  function tell(what: NonNullable<typeof told.value>) {
    clearTimeout(timer)
    told.value = what
    timer = setTimeout(() => { told.value = null }, TOLD_MS)
  }

  async function copyTable(table: TableBlock): Promise<void> {
    const { copyTable: write } = await import('@/documents/report/copyTable')
    const { html, text } = write(table)
    const as = (content: string, type: string) => new Blob([content], { type })
    tell(await copy(() => ({ 'text/html': as(html, 'text/html'), 'text/plain': as(text, 'text/plain') })) || copyOldWay(html, text) ? 'section.copied' : 'section.not-copied')
  }

  async function copyChart(what: Drawable): Promise<void> {
    // The picture is promised, not awaited: some browsers let a page copy only at once.
    let isDrawn = true
    const draw = () => drawn(what).catch((cause: unknown) => {
      isDrawn = false
      throw cause
    })
    const isCopied = await copy(() => ({ 'image/png': draw() }))
    tell(isCopied ? 'section.copied' : isDrawn ? 'section.not-copied' : 'section.not-drawn')
  }

  async function saveChart(what: Drawable, as: 'png' | 'svg'): Promise<void> {
    if (as === 'png') {
      const picture = await drawn(what).catch(() => null)
      if (picture) downloadBlob(`${what.title}.png`, picture)
      else tell('section.not-drawn')
      return
    }
    const [{ drawSvg }, { findMeasure }] = await Promise.all([import('@/charts/drawChart'), import('@/documents/report/writeReport')])
    downloadBlob(`${what.title}.svg`, new Blob([drawSvg(what, describe(what), findMeasure())], { type: 'image/svg+xml' }))
  }
  return { told, copyTable, copyChart, saveChart }
})

const describe = (what: Drawable) => what.kind === 'chart' ? `${what.title} – ${what.sentence}` : what.kind === 'ladder' ? what.label : what.title

async function drawn(what: Drawable): Promise<Blob> {
  const { drawPng } = await import('@/documents/report/writeReport')
  return new Blob([new Uint8Array(await drawPng(what))], { type: 'image/png' })
}

/** Whether the clipboard took it; there is none on plain http, and a user may refuse. */
async function copy(write: () => Record<string, Blob | Promise<Blob>>): Promise<boolean> {
  if (typeof ClipboardItem !== 'function' || !('clipboard' in navigator)) return false
  try {
    await navigator.clipboard.write([new ClipboardItem(write())])
    return true
  } catch {
    return false
  }
}

/** Where a page may not write to the clipboard it may still answer the browser's own copying. */
function copyOldWay(html: string, text: string): boolean {
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', answer)
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', answer)
  }
}
