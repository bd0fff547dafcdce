import type { Attachment } from '@/domain/assessment/Evidence'
import { buildHandout } from '@/domain/handout/buildHandout'
import type { ReturnError } from '@/domain/handout/ReturnError'
import type { Result } from '@/domain/Result'
import { succeed } from '@/domain/Result'
import { listAttachments } from '@/domain/assessment/listAttachments'
import { nameFile, writeAssessment } from '@/exchange/writeAssessment'
import { readAttachments } from '@/storage/readAttachments'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useAssessmentStore } from './assessment'
import { useClock } from './clock'
import { useDatabaseStore } from './database'
import { downloadBlob, downloadText } from './downloadText'
import { useRaterStore } from './rater'
import { useSavingStore } from './saving'

const PATIENCE_MS = 3000

/** Questions of the open assessment that go to a colleague as a file, and answers that go back. */
export const useHandoutStore = defineStore('handout', () => {
  const { database } = useDatabaseStore()
  const store = useAssessmentStore()
  const saving = useSavingStore()
  const rater = useRaterStore()
  const clock = useClock()

  /** Hands questions out as a file; returns its name. Nothing is changed here. */
  function handOut({ indicators, to, message }: { indicators: readonly string[], to: string, message: string }): string | null {
    const { assessment, rubric } = store
    if (!assessment || !rubric) return null
    const unlessEmpty = (text: string) => text.trim() === '' ? undefined : text.trim()
    const request = { indicators, standard: { id: rubric.id, version: rubric.version }, to: unlessEmpty(to), from: unlessEmpty(rater.name), message: unlessEmpty(message) }
    const file = buildHandout(assessment, request, { id: clock.newId(), at: clock.now() })
    const name = nameFile(file)
    downloadText(name, writeAssessment(file))
    return name
  }

  /** Attachments that were added since the questions were handed out; older ones are where they came from. */
  const added = computed<Attachment[]>(() => {
    const { assessment } = store
    const before = new Set(assessment?.handout ? listAttachments(assessment.handout.base).map(({ sha256 }) => sha256) : [])
    return assessment ? listAttachments(assessment).filter(({ sha256 }) => !before.has(sha256)) : []
  })

  /** What was added a moment ago is stored first, if it can be; answers are handed out even by a browser that cannot store. */
  const waitForSaving = () => new Promise<void>(resolve => {
    setTimeout(resolve, PATIENCE_MS)
    saving.save(`return/${clock.newId()}`, async () => { resolve() })
  })

  /** Hands the answers of the open questionnaire out as the file that goes back; `label` becomes part of its name, which is returned. */
  async function saveReturn(label: string): Promise<Result<string, ReturnError>> {
    await waitForSaving()
    const { assessment } = store
    if (!assessment) throw new Error('Answers are given back from an open questionnaire.')
    const attachments = added.value.length > 0 ? await readAttachments(database, assessment.id, added.value.map(({ sha256 }) => sha256)) : []
    const { writeReturn } = await import('@/exchange/handout/writeReturn')
    const written = await writeReturn(assessment, attachments)
    if (!written.ok) return written
    const { extension, mediaType, bytes } = written.value
    const name = nameFile(assessment, label, extension)
    downloadBlob(name, new Blob([bytes], { type: mediaType }))
    return succeed(name)
  }

  return { added, handOut, saveReturn }
})
