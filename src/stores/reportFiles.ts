import type { BenchmarkError } from '@/domain/benchmark/BenchmarkError'
import { buildRedactedFile } from '@/domain/redaction/RedactedFile'
import { redactDossier } from '@/domain/redaction/redactDossier'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import { speak } from '@/messages/Voice'
import { joinName } from '@/exchange/writeAssessment'
import type { Dossier } from '@/domain/report/Dossier'
import type { Making, ReportFormat } from '@/domain/report/ReportFormat'
import type { Outline } from '@/sections/Section'
import type { DocumentOrder } from '@/workers/DocumentOrder'
import { orderDocument } from '@/workers/orderDocument'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { useClock } from './clock'
import { useDossierStore } from './dossier'
import { downloadBlob, downloadText } from './downloadText'
import { usePreferencesStore } from './preferences'
import { useRaterStore } from './rater'
import { useSigningStore } from './signing'

const MEDIA = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html', csv: 'text/csv', json: 'application/json',
} satisfies Record<ReportFormat, string>

/** The report as files, made off the main thread from the very object that the screen shows. */
export const useReportFilesStore = defineStore('report-files', () => {
  const dossiers = useDossierStore()
  const preferences = usePreferencesStore()
  const signing = useSigningStore()
  const rater = useRaterStore()
  const clock = useClock()
  const making = shallowRef<Making>({ is: 'idle' })
  const isBusy = computed(() => making.value.is === 'busy')

  const nameOf = ({ assessment: { enterprise, period }, isRedacted }: Dossier, extension: string) => {
    const { t } = speak(preferences.language)
    return `${joinName([isRedacted ? 'shuzhen' : enterprise.name.trim() || 'shuzhen', period, t(isRedacted ? 'export.name.redacted' : 'export.name')])}.${extension}`
  }

  function current(): Dossier {
    if (!dossiers.dossier) throw new Error('There is no report without an open assessment.')
    return dossiers.dossier
  }

  /** One at a time; a failure is told and leaves nothing behind. */
  async function make(format: ReportFormat | 'redacted', work: () => Promise<string>) {
    if (isBusy.value) return
    making.value = { is: 'busy', format, done: 0, of: 1 }
    try {
      making.value = { is: 'done', file: await work() }
    } catch (cause) {
      making.value = { is: 'failed', reason: cause instanceof Error ? cause.message : String(cause) }
    }
  }

  /** Makes a file off the main thread and hands it to the downloads. */
  async function download(file: string, order: DocumentOrder): Promise<string> {
    const { format } = order
    const bytes = await orderDocument(order, (done, of) => { making.value = { is: 'busy', format, done, of } })
    downloadBlob(file, new Blob([new Uint8Array(bytes)], { type: MEDIA[format] }))
    return file
  }

  const exportReport = (format: ReportFormat) => make(format, async () => {
    const dossier = current()
    return download(nameOf(dossier, format), { dossier, format, language: preferences.language })
  })

  /** A comparison or roll-up as a file. */
  const exportOutline = (outline: Outline, format: ReportFormat) => make(format, () => download(`${joinName([outline.cover.title, outline.cover.subject.slice(0, 80)])}.${format}`, { outline, format }))

  /** The redacted copy as a signed file. */
  const exportRedacted = () => make('redacted', async () => {
    const dossier = current()
    const redacted = dossier.isRedacted ? dossier : redactDossier(dossier)
    const { sealPayload } = await import('@/exchange/seal/sealPayload')
    const file = nameOf(redacted, 'shuzhen-redacted.json')
    downloadText(file, await sealPayload(buildRedactedFile(redacted), { role: rater.source === 'assessor' ? 'consultant' : 'factory', keys: await signing.openKeys(), time: clock.now() }))
    return file
  })

  /** Reads a benchmark and keeps it; a file that cannot serve as one changes nothing. */
  async function loadBenchmark(file: Blob): Promise<Result<null, BenchmarkError>> {
    const { readBenchmark, refuseBenchmarkSize } = await import('@/exchange/benchmark/readBenchmark')
    const tooLarge = refuseBenchmarkSize(file.size)
    if (tooLarge) return fail(tooLarge)
    const read = await readBenchmark(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok) return read
    await dossiers.keepBenchmark(read.value)
    return succeed(null)
  }
  const forget = () => { if (!isBusy.value) making.value = { is: 'idle' } }
  return { making, isBusy, canSign: signing.canSign, exportReport, exportOutline, exportRedacted, loadBenchmark, forget }
})
