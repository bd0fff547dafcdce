import type { ArchiveError } from '@/domain/archive/ArchiveError'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { KeptRubric } from '@/exchange/archive/Archive'
import type { Archive } from '@/exchange/archive/readArchive'
import type { Comparison } from '@/storage/archive/compareArchive'
import { saveCopy } from '@/storage/copies'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { useClock } from './clock'
import { useDatabaseStore } from './database'
import { downloadBlob } from './downloadText'
import { stampOf } from './folder/stampOf'
import { useRaterStore } from './rater'
import { useRubricsStore } from './rubrics'
import { useStorageHealthStore } from './storageHealth'

/** What becomes of an assessment of the archive; `both`: it comes beside the one here, as a copy. */
export type RestoreChoice = 'skip' | 'restore' | 'both'

/** An archive that has been read and not restored yet. */
export interface Offer {
  fileName: string
  archive: Archive
  comparisons: Comparison[]
  /** Standards that come with it and are not here. */
  rubrics: KeptRubric[]
}

type Named = Pick<Assessment, 'id' | 'enterprise' | 'period'>

/** Whole assessments as files: handed out, and read back. */
export const useArchiveStore = defineStore('archive', () => {
  const { database } = useDatabaseStore()
  const rubrics = useRubricsStore()
  const rater = useRaterStore()
  const health = useStorageHealthStore()
  const clock = useClock()
  const offer = shallowRef<Offer | null>(null)

  /** Hands out one assessment, or all of them, as a download; resolves to how many attachments could not be read. */
  async function handOut(assessment: Named | null): Promise<Result<number, ArchiveError>> {
    try {
      return await write(assessment)
    } catch (cause) {
      return fail({ code: 'archive/not-written', entry: '', facts: { reason: nameOf(cause) } })
    }
  }

  async function write(assessment: Named | null): Promise<Result<number, ArchiveError>> {
    const [{ archive }, { ARCHIVE_ENDING, nameArchive }] = await Promise.all([import('./folder/copyAll'), import('@/exchange/archive/nameArchive')])
    const now = clock.now()
    const { blob, written, leftOut } = await archive(database, now, assessment ? [assessment.id] : undefined)
    if (blob.size >= LARGEST_ZIP) return fail({ code: 'archive/too-large', entry: '', facts: { gigabytes: 4, entries: 30_000 } })
    const stamp = stampOf(new Date(now))
    downloadBlob(`${assessment ? nameArchive(assessment).stem : 'shuzhen-all'}-${stamp}${ARCHIVE_ENDING}`, blob)
    for (const { id, updatedAt } of written) await saveCopy(database, { assessmentId: id, at: now, updatedAt, where: 'download' })
    await health.judge()
    return succeed(leftOut.length)
  }

  /** Reads an archive and sets it beside what is here; nothing is stored. */
  async function readFile(file: File): Promise<Result<Offer, ArchiveError>> {
    const [{ readArchive }, { compareArchive }] = await Promise.all([import('@/exchange/archive/readArchive'), import('@/storage/archive/compareArchive')])
    const read = await readArchive(file)
    if (!read.ok) return read
    const added = await checkRubrics(read.value.rubrics)
    if (!added.ok) return added
    offer.value = { fileName: file.name, archive: read.value, comparisons: await compareArchive(database, read.value), rubrics: added.value }
    return succeed(offer.value)
  }

  /** The standards that are not here yet. A rubric of an archive is as foreign as one in a file of its own. */
  async function checkRubrics(kept: readonly KeptRubric[]): Promise<Result<KeptRubric[], ArchiveError>> {
    if (kept.length === 0) return succeed([])
    const [{ loadRubric }] = await Promise.all([import('@/exchange/rubric/loadRubric'), rubrics.load()])
    const { bundle } = rubrics
    if (!bundle) throw new Error('The bundle is there once it is loaded.')
    const added = kept.filter(rubric => !bundle.standards.some(({ id, version }) => id === rubric.id && version === rubric.version))
    for (const { id, version, fileName, file } of added) {
      const entry = `rubrics/${id}-${version}.json`
      const isItself = file.id === id && file.version === version
      const checked = loadRubric({ file: fileName, text: JSON.stringify(file) }, bundle)
      if (!isItself || !checked.ok) return fail({ code: 'archive/bad-rubric', entry, facts: { entry, id, version } })
    }
    return succeed(added)
  }

  /** Puts back what was chosen, all or nothing; resolves to how many assessments. */
  async function restore(choices: Readonly<Record<string, RestoreChoice>>): Promise<Result<number, ArchiveError>> {
    const current = offer.value
    if (!current) return succeed(0)
    const { restoreArchive } = await import('@/storage/archive/restoreArchive')
    const now = clock.now()
    const chosen = current.comparisons.flatMap(({ archived }) => {
      const { id } = archived.assessment
      const choice = choices[id] ?? 'skip'
      const by = rater.name === '' ? {} : { by: rater.name }
      const entry = { id: clock.newId(), at: now, origin: 'import' as const, from: current.fileName.slice(0, 300), ...by }
      return choice === 'skip' ? [] : [{ archived, id: choice === 'both' ? clock.newId() : id, entry }]
    })
    try {
      await restoreArchive(database, current.archive, chosen, current.rubrics, now)
    } catch (cause) {
      return fail({ code: 'archive/not-stored', entry: '', facts: { reason: nameOf(cause) } })
    }
    offer.value = null
    await health.judge()
    return succeed(chosen.length)
  }

  return { offer, handOut, readFile, restore }
})

const nameOf = (cause: unknown) => cause instanceof Error ? cause.name : String(cause)

/** A zip without extensions ends there. */
const LARGEST_ZIP = 4 * 1024 ** 3
