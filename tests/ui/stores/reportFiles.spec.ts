import { estimateWidth } from '@/charts/wrapText'
import { writeReportCsv } from '@/documents/report/writeReportCsv'
import { writeReportHtml } from '@/documents/report/writeReportHtml'
import { writeReportJson } from '@/documents/report/writeReportJson'
import { redactedFileSchema } from '@/domain/redaction/RedactedFile'
import { redactDossier } from '@/domain/redaction/redactDossier'
import type { Making } from '@/domain/report/ReportFormat'
import { REPORT_FORMATS } from '@/domain/report/ReportFormat'
import { readAssessmentFile } from '@/exchange/readAssessment'
import { openSealed } from '@/exchange/seal/openSealed'
import { speak } from '@/messages/Voice'
import { layOutReport } from '@/sections/report/layOutReport'
import { useDossierStore } from '@/stores/dossier'
import { usePreferencesStore } from '@/stores/preferences'
import { useRaterStore } from '@/stores/rater'
import { useReportFilesStore } from '@/stores/reportFiles'
import { useSigningStore } from '@/stores/signing'
import { unzipSync } from 'fflate'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { watch } from 'vue'
import { buildOutline, buildTable, PNG_BYTES } from '../../unit/documents/report/buildReportCase'
import { stubCanvas } from '../stubCanvas'
import { until } from '../until'
import { catchDownloads } from './catchDownloads'
import { BENCHMARK, buildReported, openReport } from './openReport'
import { useStorage } from './useStorage'

const { look } = useStorage()
// Compiled once, which takes longer than a test may.
beforeAll(() => import('virtual:rubrics'), 120_000)
stubCanvas()
const downloads = catchDownloads()
beforeEach(() => {
  // Without a worker the work is done in place; without the canvas of happy-dom, which draws nothing, on one that gives a picture.
  vi.stubGlobal('Worker', undefined)
  vi.stubGlobal('OffscreenCanvas', undefined)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(take => take(new Blob([PNG_BYTES], { type: 'image/png' })))
})
afterEach(() => vi.unstubAllGlobals())

const readDownload = async () => new Uint8Array(await downloads[0]?.blob.arrayBuffer() ?? new ArrayBuffer(0))
const readText = async () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readDownload())

/** A browser's worker that answers an order with this news, and says what became of it. */
function stubWorker(answer: (send: (news: object) => void, fail: (message: string) => void) => void) {
  const seen: { orders: { format?: string }[], ended: number } = { orders: [], ended: 0 }
  vi.stubGlobal('Worker', class extends EventTarget {
    postMessage(order: object) {
      // What cannot be cloned cannot be ordered.
      seen.orders.push(structuredClone(order))
      setTimeout(() => answer(data => this.dispatchEvent(Object.assign(new Event('message'), { data })), message => this.dispatchEvent(Object.assign(new Event('error'), { message }))))
    }
    terminate() { seen.ended += 1 }
  })
  return seen
}

describe('report files store', { timeout: 60_000 }, () => {
  const TYPES = [
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'], ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], ['html', 'text/html'], ['csv', 'text/csv'], ['json', 'application/json'],
  ] as const
  it('knows the type of every format', () => {
    expect(TYPES.map(([format]) => format)).toEqual(REPORT_FORMATS)
  })

  it.each(TYPES)('hands out the report as %s, under a name that says whose it is', async (format, type) => {
    await openReport(look())
    const files = useReportFilesStore()
    await files.exportReport(format)
    expect(downloads.map(({ name, blob }) => [name, blob.type])).toEqual([[`测试工厂-2024-报告.${format}`, type]])
    expect(files.making).toEqual({ is: 'done', file: `测试工厂-2024-报告.${format}` })
  })

  it('writes the very report that the screen shows, in its language', async () => {
    const store = await openReport(look())
    store.perspective = 'self'
    usePreferencesStore().language = 'en'
    await useReportFilesStore().exportReport('csv')
    const { dossier } = store
    expect([downloads[0]?.name, await readText()]).toEqual(['测试工厂-2024-report.csv', dossier && writeReportCsv(dossier, speak('en'))])
  })

  it('names what has no name yet', async () => {
    await openReport(look(), buildReported({ enterprise: { name: ' ' } }))
    await useReportFilesStore().exportReport('json')
    expect(downloads[0]?.name).toBe('shuzhen-2024-报告.json')
  })

  it('puts a picture of every chart into Word, and tells how far it is', async () => {
    const store = await openReport(look())
    const files = useReportFilesStore()
    const told: Making[] = []
    watch(() => files.making, making => told.push(making), { flush: 'sync' })
    await files.exportReport('docx')
    const charts = store.dossier ? layOutReport(store.dossier, speak('zh')).sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'chart').length : 0
    expect(Object.values(unzipSync(await readDownload(), { filter: ({ name }) => name.startsWith('word/media/') }))).toEqual([PNG_BYTES])
    expect(told).toEqual([
      { is: 'busy', format: 'docx', done: 0, of: 1 }, ...Array.from({ length: charts + 1 }, (_, i) => ({ is: 'busy', format: 'docx', done: i + 1, of: charts + 1 })), { is: 'done', file: '测试工厂-2024-报告.docx' },
    ])
  })

  it('makes one file at a time', async () => {
    await openReport(look())
    const files = useReportFilesStore()
    const first = files.exportReport('csv')
    expect(files.isBusy).toBe(true)
    await files.exportReport('json')
    files.forget()
    expect(files.making).toMatchObject({ is: 'busy', format: 'csv' })
    await first
    expect([files.isBusy, downloads.map(({ name }) => name)]).toEqual([false, ['测试工厂-2024-报告.csv']])
    files.forget()
    expect(files.making).toEqual({ is: 'idle' })
  })

  it('says so where nothing is open', async () => {
    const files = useReportFilesStore()
    await files.exportReport('csv')
    await files.exportRedacted()
    expect([files.making, downloads]).toEqual([{ is: 'failed', reason: expect.stringContaining('open assessment') }, []])
  })

  describe('in a worker', () => {
    it('orders the report of the screen, tells how far it is, and lets the worker go', async () => {
      const store = await openReport(look())
      const files = useReportFilesStore()
      const told: Making[] = []
      const seen = stubWorker(send => {
        send({ is: 'progress', done: 1, of: 4 })
        send({ is: 'done', bytes: new TextEncoder().encode('made') })
      })
      watch(() => files.making, making => told.push(making), { flush: 'sync' })
      await files.exportReport('xlsx')
      expect(seen).toEqual({ orders: [{ dossier: JSON.parse(JSON.stringify(store.dossier)), format: 'xlsx', language: 'zh' }], ended: 1 })
      expect([told[1], await readText()]).toEqual([{ is: 'busy', format: 'xlsx', done: 1, of: 4 }, 'made'])
    })

    it.each<[what: string, answer: Parameters<typeof stubWorker>[0], reason: string]>([
      ['says why', send => send({ is: 'failed', reason: 'The browser drew no picture.' }), 'The browser drew no picture.'], ['breaks', (_, fail) => fail('out of memory'), 'out of memory'], ['does not come', (_, fail) => fail(''), 'The worker could not be loaded.'],
    ])('tells of a failure and leaves nothing behind, when it %s, and can be asked again', async (_, answer, reason) => {
      await openReport(look())
      const files = useReportFilesStore()
      const seen = stubWorker(answer)
      await files.exportReport('docx')
      expect([files.making, files.isBusy, downloads, seen.ended]).toEqual([{ is: 'failed', reason }, false, [], 1])
      vi.stubGlobal('Worker', undefined)
      await files.exportReport('json')
      expect(files.making).toEqual({ is: 'done', file: '测试工厂-2024-报告.json' })
    })

    it('is done in place where the browser refuses to start one', async () => {
      vi.stubGlobal('Worker', function refuse() { throw new DOMException('denied', 'SecurityError') })
      const store = await openReport(look())
      await useReportFilesStore().exportReport('json')
      expect(await readText()).toBe(store.dossier && writeReportJson(store.dossier))
    })
  })

  it('hands out a document that is laid out already', async () => {
    const outline = buildOutline([buildTable([{ id: 'a', cells: [{ text: '设计' }, { text: '52.40', value: 52.4 }] }])], { title: '比较', subject: '两家/工厂' })
    await useReportFilesStore().exportOutline(outline, 'html')
    expect([downloads[0]?.name, await readText()]).toEqual(['比较-两家-工厂.html', writeReportHtml(outline, estimateWidth)])
  })

  describe('of a redacted report', () => {
    async function open() {
      const opened = await openSealed(await readDownload())
      if (!opened.ok) throw new Error(opened.error)
      return { file: redactedFileSchema.parse(opened.value.payload), signatures: opened.value.signatures }
    }

    it('is a signed file with the same figures and nothing that names the plant', async () => {
      const store = await openReport(look())
      const { x, y } = await crypto.subtle.exportKey('jwk', (await useSigningStore().openKeys()).publicKey)
      await useReportFilesStore().exportRedacted()
      expect(downloads.map(({ name, blob }) => [name, blob.type])).toEqual([['shuzhen-2024-脱敏报告.shuzhen-redacted.json', 'application/json']])
      const { file, signatures } = await open()
      expect([file.entries[0]?.result, signatures]).toEqual([store.dossier?.report.result, [expect.objectContaining({ role: 'factory', keyJwk: expect.objectContaining({ x, y }) })]])
      const text = await readText()
      expect(['测试工厂', '91350100M000100Y43', '二月已上线', '李铁柱'].filter(word => text.includes(word))).toEqual([])
    })

    it('is signed by the assessor where one works', async () => {
      await openReport(look())
      useRaterStore().source = 'assessor'
      await useReportFilesStore().exportRedacted()
      expect((await open()).signatures.map(({ role }) => role)).toEqual(['consultant'])
    })

    it('cannot be gone on with', async () => {
      await openReport(look())
      await useReportFilesStore().exportRedacted()
      const read = readAssessmentFile(await readDownload())
      expect(read.ok ? null : read.error.code).toBe('file/redacted')
    })

    it('is the one on the screen where that is redacted, as is every other file', async () => {
      const store = await openReport(look())
      const whole = store.dossier
      store.isRedacted = true
      await useReportFilesStore().exportRedacted()
      expect((await open()).file.assessment).toEqual(whole && redactDossier(whole).assessment)
      await useReportFilesStore().exportReport('html')
      expect([downloads[1]?.name, (await downloads[1]?.blob.text())?.includes('测试工厂')]).toEqual(['shuzhen-2024-脱敏报告.html', false])
    })

    it('tells why where the browser cannot sign', async () => {
      await openReport(look())
      vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new Error('no keys here'))
      const files = useReportFilesStore()
      await files.exportRedacted()
      expect([files.making, downloads]).toEqual([{ is: 'failed', reason: 'no keys here' }, []])
    })
  })

  describe('reads a benchmark', () => {
    const fileOf = (payload: object) => new Blob([`{"payload":${JSON.stringify(payload)},"signatures":[]}`])

    it('and keeps it', async () => {
      const store = await openReport(look())
      expect(await useReportFilesStore().loadBenchmark(fileOf(BENCHMARK))).toEqual({ ok: true, value: null })
      await until(() => expect(store.dossier?.benchmark?.group?.id).toBe('energy'))
    })

    it('and keeps the one before where a file is none', async () => {
      const files = useReportFilesStore()
      await files.loadBenchmark(fileOf(BENCHMARK))
      for (const [file, code] of [[fileOf({ ...BENCHMARK, groups: [] }), 'benchmark/schema'], [new Blob(['%PDF']), 'benchmark/not-a-benchmark']] as const) {
        expect(await files.loadBenchmark(file)).toMatchObject({ ok: false, error: { code } })
      }
      await until(() => expect(useDossierStore().benchmark).toEqual(BENCHMARK))
    })

    it('but not one that is too large, by its size alone', async () => {
      const large = new (class extends Blob {
        override get size() { return 2 ** 30 }
        override arrayBuffer(): Promise<ArrayBuffer> { return Promise.reject(new Error('It was read.')) }
      })(['{}'])
      expect(await useReportFilesStore().loadBenchmark(large)).toEqual({ ok: false, error: { code: 'benchmark/too-large', facts: { megabytes: 1024, most: 8 } } })
    })
  })
})
