import type { Assessment } from '@/domain/assessment/Assessment'
import type { ReturnError } from '@/domain/handout/ReturnError'
import type { Result } from '@/domain/Result'
import { succeed } from '@/domain/Result'
import type { Continuation } from '@/domain/portfolio/continueAssessment'
import { continueAssessment } from '@/domain/portfolio/continueAssessment'
import { withoutUndefined } from '@/domain/change/withoutUndefined'
import { saveCopy } from '@/storage/copies'
import { GoneError } from '@/storage/change'
import { readAssessmentRecord } from '@/storage/observe'
import { removeAssessment, saveAssessment, saveShelf } from '@/storage/save'
import type { AttachedBytes } from '@/storage/saveChanges'
import { defineStore } from 'pinia'
import { useClock } from './clock'
import { useDatabaseStore } from './database'
import { forgetText } from './remember'
import { useRaterStore } from './rater'

/** Standards that a new assessment answers. */
const STANDARDS = [{ id: 'shanghai-7plus1', version: '1.0.0' }, { id: 'scenarios-45', version: '1.0.0' }]
export const DEMO_ID = 'demo-factory'

/** What is done with whole assessments: start, open, copy in, continue, put away, remove. */
export const useAssessmentsStore = defineStore('assessments', () => {
  const { database } = useDatabaseStore()
  const clock = useClock()
  const rater = useRaterStore()

  /** A new, empty assessment of the present year; returns its id. */
  async function startAssessment(): Promise<string> {
    const now = clock.now()
    const assessment: Assessment = {
      kind: 'assessment', formatVersion: 1, id: clock.newId(), period: now.slice(0, 4), example: false, createdAt: now, updatedAt: now,
      standards: STANDARDS, enterprise: { name: '' }, site: { number: 1 }, facts: {}, answers: {}, evidence: [],
    }
    await saveAssessment(database, assessment, now)
    return assessment.id
  }

  /** The assessment of a file with its attachments, not stored yet, and whether one of the same id is already here. */
  async function readFile(file: Blob): Promise<Result<{ assessment: Assessment, attached: AttachedBytes[], stored: Assessment['updatedAt'] | null }, ReturnError>> {
    const { readReturn } = await import('@/exchange/handout/readReturn')
    const read = await readReturn(file)
    if (!read.ok) return read
    const { assessment, attachments: attached } = read.value
    const stored = await database.assessments.get(assessment.id)
    // A deleted one gives way, unless it holds something newer than the file.
    const givesWay = stored?.removedAt !== undefined && stored.updatedAt <= (assessment.updatedAt ?? '')
    return succeed({ assessment, attached, stored: stored && !givesWay ? stored.updatedAt : null })
  }

  /**
   * Stores an assessment that was read from a file: in place of the one with the same id, or as a copy beside it. The file is its copy,
   * until it is changed; `from`: the name of the file.
   */
  async function keepAssessment(assessment: Assessment, how: 'replace' | 'copy', attached: readonly AttachedBytes[] = [], from?: string): Promise<string> {
    const kept = how === 'copy' ? { ...assessment, id: clock.newId() } : assessment
    const at = clock.now()
    const updatedAt = kept.updatedAt ?? at
    await saveAssessment(database, kept, updatedAt, withoutUndefined({ id: clock.newId(), at, origin: 'import' as const, by: rater.name || undefined, from: from?.slice(0, 300) }), attached)
    await saveCopy(database, { assessmentId: kept.id, at, updatedAt, where: 'file' })
    return kept.id
  }

  /** Loads the fictional demo factory afresh; returns its id. */
  async function loadDemo(): Promise<string> {
    const { readAssessment } = await import('@/exchange/readAssessment')
    const { default: demo } = await import('./demo/demoFactory.assessment.json?raw')
    const read = readAssessment(demo)
    if (!read.ok) throw new Error(`The demo does not fit its own schema: ${read.error.path}`)
    const stored = await database.assessments.get(DEMO_ID)
    if (stored?.removedAt !== undefined) await removeAssessment(database, DEMO_ID)
    if (!stored || stored.removedAt !== undefined) await saveAssessment(database, read.value, clock.now())
    return DEMO_ID
  }

  /** Starts an assessment that follows another one; returns its id. */
  async function continueFrom(id: string, continuation: Continuation): Promise<string> {
    const before = await readAssessmentRecord(database, id)
    if (!before) throw new GoneError(id)
    const now = clock.now()
    const next = continueAssessment(before, continuation, { id: clock.newId(), now })
    await saveAssessment(database, next, now)
    return next.id
  }

  const archive = (ids: readonly string[]) => saveShelf(database, ids, { archivedAt: clock.now() })
  const unarchive = (ids: readonly string[]) => saveShelf(database, ids, { archivedAt: undefined })
  /** Deletes so that it can be taken back for a while. */
  const remove = (ids: readonly string[]) => saveShelf(database, ids, { removedAt: clock.now() })
  const restore = (ids: readonly string[]) => saveShelf(database, ids, { removedAt: undefined })

  /** Removes for good, with everything that belongs to it. */
  async function purge(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      await removeAssessment(database, id)
      forgetText(`shuzhen.walk.${id}`)
    }
  }

  return { startAssessment, readFile, keepAssessment, loadDemo, continueFrom, archive, unarchive, remove, restore, purge }
})
