import type { FileError } from '@/domain/assessment/FileError'
import type { Language } from '@/domain/LocalText'
import type { Result } from '@/domain/Result'
import { fail } from '@/domain/Result'
import type { Remark } from '@/domain/rubric/Remark'
import type { Rubric } from '@/domain/rubric/Rubric'
import type { StandardRef } from '@/domain/rubric/RubricFile'
import type { LoadedRubric } from '@/exchange/rubric/loadRubric'
import type { Found } from '@/exchange/rubric/readRubrics'
import { observeRemarks } from '@/storage/observeRubrics'
import { removeRemark, removeRubric, saveRemark, saveRubric } from '@/storage/saveRubrics'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { useClock } from './clock'
import { useDatabaseStore } from './database'
import { downloadBlob, downloadText } from './downloadText'
import { useRubricsStore } from './rubrics'
import { useSavingStore } from './saving'
import { useLive } from './useLive'

export type { LoadedRubric }
export type RubricRefusal = FileError & { problems?: readonly Found[] }

/** Rubrics as things to look at, load, print and comment on. */
export const useLibraryStore = defineStore('library', () => {
  const { database } = useDatabaseStore()
  const rubrics = useRubricsStore()
  const saving = useSavingStore()
  const clock = useClock()
  /** Whether a screen shows the remarks. */
  const isShown = shallowRef(false)
  const live = useLive<boolean, Remark[]>(isShown, (isWanted, watch) => isWanted ? observeRemarks(database, watch) : null)
  const remarks = computed<readonly Remark[]>(() => live.value.state === 'success' ? live.value.value : [])

  /** The rubric of a file, checked and not stored yet. The reader of YAML comes only when somebody loads a file. */
  async function readFile(file: File): Promise<Result<LoadedRubric, RubricRefusal>> {
    await rubrics.load()
    const { bundle } = rubrics
    if (!bundle) throw new Error('The bundle is there once it is loaded.')
    const { readRubricFile } = await import('@/exchange/rubric/readRubricFile')
    const read = await readRubricFile(file, bundle)
    if (!read.ok) return read
    const { id, version } = read.value.file
    return rubrics.isShipped({ id, version }) ? fail({ code: 'file/rubric-taken', path: 'version', facts: { id, version } }) : read
  }

  /** Keeps a rubric that was read from a file, in place of one with the same id and version. */
  async function keepRubric({ file, rubric }: LoadedRubric, fileName: string): Promise<void> {
    await saveRubric(database, { id: file.id, version: file.version, hash: rubric.hash, fileName, loadedAt: clock.now(), file })
  }

  async function dropRubric({ id, version }: StandardRef): Promise<void> {
    await removeRubric(database, id, version)
  }

  function addRemark(remark: Omit<Remark, 'id' | 'at'>) {
    const whole: Remark = { ...remark, id: clock.newId(), at: clock.now() }
    saving.save(`remark/${whole.id}`, () => saveRemark(database, whole))
  }

  function dropRemark(id: string) {
    saving.save(`remark/${id}`, () => removeRemark(database, id))
  }

  /** Hands the remarks on one standard out as a file for its owner; nothing of a factory is in it. */
  function exportRemarks(standard: StandardRef) {
    const own = remarks.value.filter(({ rubric }) => rubric.id === standard.id && rubric.version === standard.version)
    downloadText(`${standard.id}-${standard.version}.remarks.json`, `${JSON.stringify({ kind: 'remarks', formatVersion: 1, remarks: own }, null, 2)}\n`)
  }

  /** Hands a rubric out as a Word booklet for a workshop. */
  async function exportBooklet(rubric: Rubric, language: Language): Promise<void> {
    const { writeBooklet } = await import('@/documents/writeBooklet')
    downloadBlob(`${rubric.id}${rubric.edition ? `-${rubric.edition.id}` : ''}-${rubric.version}.docx`, await writeBooklet(rubric, language))
  }

  return { isShown, remarks, readFile, keepRubric, dropRubric, addRemark, dropRemark, exportRemarks, exportBooklet }
})
