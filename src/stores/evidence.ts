import type { Evidence } from '@/domain/assessment/Evidence'
import type { EvidenceRefusal } from '@/domain/evidence/refuseFile'
import type { AttachedBytes } from '@/storage/saveChanges'
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { keyOfAddition, keyOfWrite, useAssessmentStore } from './assessment'
import { useAttachmentsStore } from './attachments'
import { useClock } from './clock'
import type { PickedFile } from './prepareFile'
import { prepareFile } from './prepareFile'
import { remember } from './remember'
import { useSavingStore } from './saving'

export type NewEvidence = Omit<Evidence, 'id' | 'at' | 'by'>

/** A piece whose file is being made ready, or was refused. */
interface Adding { id: string, assessmentId: string, piece: NewEvidence, picked: PickedFile, refusal: EvidenceRefusal | null }
/** A piece whose bytes are not in the database: they wait to be written, or were withdrawn and can be put back. */
interface Unstored { pieceId: string, key: string, attached: AttachedBytes, isWithdrawn: boolean }

/** Adding, changing and dropping evidence of the open assessment, with the files that belong to it. */
export const useEvidenceStore = defineStore('evidence', () => {
  const assessment = useAssessmentStore()
  const attachments = useAttachmentsStore()
  const saving = useSavingStore()
  const clock = useClock()
  const adding = shallowRef<readonly Adding[]>([])
  const unstored = shallowRef<readonly Unstored[]>([])
  const moment = remember('shuzhen.photo-moment', ['no', 'yes'], 'no')
  /** Whether photos keep when and where they were taken. */
  const wantsMoment = computed({ get: () => moment.value === 'yes', set: wanted => { moment.value = wanted ? 'yes' : 'no' } })
  const pieces = computed(() => assessment.assessment?.evidence ?? [])
  const storing = computed<ReadonlySet<string>>(() => new Set(unstored.value.filter(({ isWithdrawn }) => !isWithdrawn).map(({ pieceId }) => pieceId)))
  /** One at a time: three large photos at once are too much for an old tablet. */
  let last: Promise<void> = Promise.resolve()

  watch(() => saving.waiting, waiting => keepUnstored(({ key, isWithdrawn }) => isWithdrawn || waiting.some(entry => entry.key === key)))
  watch(() => assessment.id, () => keepUnstored(({ isWithdrawn }) => !isWithdrawn))
  function keepUnstored(isKept: (one: Unstored) => boolean) {
    const before = unstored.value
    // Asked with every write, and mostly there is nothing to let go.
    if (before.every(isKept)) return
    unstored.value = before.filter(isKept)
    const wanted = new Set(unstored.value.map(({ attached }) => attached.sha256))
    for (const { attached: { sha256 } } of before) if (!wanted.has(sha256)) attachments.release(sha256)
  }

  /** Adds a piece, with its file where there is one; whoever asks can go on at once. */
  async function keep(piece: NewEvidence, picked?: PickedFile): Promise<void> {
    if (assessment.id === null) return
    if (picked) await makeReady({ id: clock.newId(), assessmentId: assessment.id, piece, picked, refusal: null })
    else assessment.addEvidence(piece)
  }

  async function makeReady(entry: Adding): Promise<void> {
    adding.value = [...adding.value.filter(({ id }) => id !== entry.id), entry]
    last = saving.prepare(() => last.catch(() => undefined).then(() => finish(entry)))
    await last
  }

  async function finish({ id, assessmentId, piece, picked }: Adding): Promise<void> {
    const prepared = await prepareFile(picked, piece.title)
    if (!prepared.ok) {
      adding.value = adding.value.map(other => other.id === id ? { ...other, refusal: prepared.error } : other)
      return
    }
    const { attachment, attached } = prepared.value
    attachments.hold(attached)
    const pieceId = assessment.addEvidence({ ...piece, attachment }, attached, assessmentId)
    unstored.value = [...unstored.value, { pieceId, key: keyOfWrite(assessmentId, keyOfAddition(pieceId)), attached, isWithdrawn: false }]
    forget(id)
  }

  /** Keeps a file that is no picture as a document, as it is. */
  async function keepAsDocument(id: string): Promise<void> {
    const entry = adding.value.find(other => other.id === id)
    if (entry) await makeReady({ ...entry, piece: { ...entry.piece, kind: 'document' }, picked: { ...entry.picked, as: 'document' }, refusal: null })
  }

  /** Gives up a file that was refused. */
  function forget(id: string) {
    adding.value = adding.value.filter(other => other.id !== id)
  }

  /** Drops a piece, or only its use for one indicator. */
  function drop(piece: Evidence, from?: string) {
    if (from !== undefined) {
      assessment.changeEvidence(piece.id, { indicators: piece.indicators.filter(id => id !== from) })
      return
    }
    // One that finds no room must not hold up what comes after it.
    const waiting = setWithdrawn(piece.id, true)
    if (waiting) saving.withdraw(waiting.key)
    assessment.dropEvidence(piece.id)
  }

  /** Puts a piece back as it was before it was dropped, whatever has changed since. */
  function restore(piece: Evidence) {
    const withdrawn = setWithdrawn(piece.id, false)
    assessment.change([{ of: 'evidence', id: piece.id, before: null, after: piece }], withdrawn && { key: keyOfAddition(piece.id), attached: [withdrawn.attached] })
  }

  function setWithdrawn(pieceId: string, isWithdrawn: boolean): Unstored | undefined {
    const found = unstored.value.find(one => one.pieceId === pieceId)
    unstored.value = unstored.value.map(one => one === found ? { ...one, isWithdrawn } : one)
    return found
  }

  /** What there is to see of the evidence on one indicator. */
  function show(indicator: string) {
    return {
      // The database has them in the order of their ids, which are random.
      pieces: pieces.value.filter(({ indicators }) => indicators.includes(indicator)).sort((a, b) => (a.at ?? '').localeCompare(b.at ?? '')),
      storing: storing.value,
      adding: adding.value.filter(({ assessmentId, piece }) => assessmentId === assessment.id && piece.indicators.includes(indicator)),
      previews: attachments.previews,
      opened: attachments.opened,
    }
  }

  return { wantsMoment, keep, keepAsDocument, forget, drop, restore, show }
})
