import type { Rating } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { Evidence } from '@/domain/assessment/Evidence'
import type { RatingSource } from '@/domain/assessment/RATING_SOURCES'
import { applyChanges } from '@/domain/change/applyChanges'
import type { Change } from '@/domain/change/Change'
import { readField } from '@/domain/change/diffAssessments'
import { isSame } from '@/domain/change/isSame'
import { keyOfChange } from '@/domain/change/readChange'
import { readOwn } from '@/domain/change/readOwn'
import { reuseParts } from '@/domain/change/reuseParts'
import { withoutUndefined } from '@/domain/change/withoutUndefined'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { buildReport } from '@/domain/report/buildReport'
import type { Report } from '@/domain/report/Report'
import { keyOfStandard } from '@/domain/rubric/resolveStandard'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import { listAttachments } from '@/domain/assessment/listAttachments'
import { nameFile, writeAssessment } from '@/exchange/writeAssessment'
import { saveCopy } from '@/storage/copies'
import type { DraftRecord } from '@/storage/database'
import { observeAssessment, observeDrafts } from '@/storage/observe'
import { saveDraft } from '@/storage/save'
import type { AttachedBytes } from '@/storage/saveChanges'
import { saveChanges, saveUndo } from '@/storage/saveChanges'
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { useClock } from './clock'
import { useDatabaseStore } from './database'
import { downloadText } from './downloadText'
import { rememberText } from './remember'
import { useRaterStore } from './rater'
import { useRubricsStore } from './rubrics'
import { useSavingStore } from './saving'
import { useLive } from './useLive'

/** A change that the screen shows already and the database may not have yet. */
interface Ahead { change: Change, isWritten: boolean }

export type FieldChanges = { [K in 'enterprise' | 'site' | 'facts']?: Partial<Assessment[K]> } & { period?: string }

/** What a write is called in the queue, so that a later one can take its place or it can be withdrawn. */
export const keyOfWrite = (assessmentId: string, key: string) => `change/${assessmentId}/${key}`

export const keyOfAddition = (pieceId: string) => `added/${pieceId}`

/** The assessment that is open now, its report, and every change to it. */
export const useAssessmentStore = defineStore('assessment', () => {
  const storage = useDatabaseStore()
  const { database } = storage
  const rubrics = useRubricsStore()
  const saving = useSavingStore()
  const rater = useRaterStore()
  const clock = useClock()
  const id = shallowRef<string | null>(null)
  const ahead = shallowRef<Readonly<Record<string, Ahead>>>({})

  const live = useLive<string | null, Assessment | undefined>(id, (current, watch) => current === null ? null : observeAssessment(database, current, watch))
  const drafts = useLive<string | null, DraftRecord[]>(id, (current, watch) => current === null ? null : observeDrafts(database, current, watch))
  watch(live, () => {
    const rest = Object.entries(ahead.value).filter(([, { isWritten }]) => !isWritten)
    ahead.value = Object.fromEntries(rest)
  })
  watch(id, () => { ahead.value = {} })

  /** What has not changed is the same object as before, although the database gives every object anew. */
  const assessment = computed<Assessment | null>(before => {
    const stored = live.value.state === 'success' ? live.value.value : undefined
    return stored ? reuseParts(before, applyChanges(stored, Object.values(ahead.value).map(({ change }) => change))) : null
  })
  const state = computed<'pending' | 'missing' | 'error' | 'unknown-standard' | 'open'>(() => {
    // A live query keeps silent about a database that cannot be opened.
    if (live.value.state === 'error' || storage.state === 'failed') return 'error'
    if (live.value.state === 'pending' || drafts.value.state === 'pending' || !rubrics.isReady) return 'pending'
    if (!live.value.value) return 'missing'
    return rubric.value ? 'open' : 'unknown-standard'
  })
  /** Every standard that the assessment names and this app knows, under the edition of its industry. One answer serves all. */
  const standards = computed<Rubric[]>(before => {
    const { standards: named = [], enterprise } = assessment.value ?? {}
    const now = named.flatMap(standard => rubrics.find(standard, enterprise?.industry) ?? [])
    return before?.length === now.length && now.every((standard, i) => standard === before[i]) ? before : now
  })
  /** The standard that was chosen last, behind the assessment that it was chosen in. */
  const choice = rememberText('shuzhen.standard', 300)
  /** The standard on the screen, by `keyOfStandard`; `null` for the first. */
  const chosen = computed<string | null>({
    get: () => choice.value.startsWith(`${id.value} `) ? choice.value.slice(`${id.value} `.length) : null,
    set: key => { choice.value = key === null ? '' : `${id.value} ${key}` },
  })
  const rubric = computed(() => standards.value.find(standard => keyOfStandard(standard) === chosen.value) ?? standards.value[0] ?? null)
  /** Indicators of the standards that are not on the screen: their answers are no strangers. */
  const elsewhere = computed(() => new Set(standards.value.filter(standard => standard !== rubric.value).flatMap(({ root }) => listLeaves(root).map(leaf => leaf.id))))
  /** The grade that gaps are measured to; `null` for the next one. */
  const target = shallowRef<number | null>(null)
  const report = computed<Report | null>(() => assessment.value && rubric.value
    ? buildReport(rubric.value, assessment.value, { target: target.value ?? undefined, elsewhere: elsewhere.value })
    : null)
  const draftTexts = computed<Readonly<Record<string, string>>>(() => drafts.value.state === 'success'
    ? Object.fromEntries(drafts.value.value.map(({ field, text }) => [field, text]))
    : {})

  /** An indicator of any rubric here, in the standard on the screen or not. */
  const { findIndicator } = rubrics

  function open(next: string) {
    void rubrics.load()
    if (id.value !== next) target.value = null
    id.value = next
  }

  const newEntry = (): Pick<HistoryEntry, 'id' | 'at' | 'by'> => ({ id: clock.newId(), at: clock.now(), ...rater.name === '' ? {} : { by: rater.name } })

  /**
   * Makes changes: shown at once, saved in order, one step of the history. `key`: a later change with the same key takes the place of one
   * that still waits. `to`: another assessment than the one that is open now.
   */
  function change(changes: readonly Change[], { key, attached, to, ...more }: Partial<Pick<HistoryEntry, 'origin' | 'about' | 'from' | 'declined'>> & { key?: string, attached?: readonly AttachedBytes[], to?: string } = {}) {
    const current = to ?? id.value
    if (current === null) return
    const entry: HistoryEntry = { ...newEntry(), origin: 'screen', ...more, changes: current === id.value ? changes.map(keepBase) : [...changes] }
    const shown: [string, Ahead][] = entry.changes.map(change => [keyOfChange(change), { change, isWritten: false }])
    if (current === id.value) ahead.value = { ...ahead.value, ...Object.fromEntries(shown) }
    saving.save(key === undefined ? `change/${entry.id}` : keyOfWrite(current, key), async () => {
      await saveChanges(database, current, entry, attached)
      for (const [, one] of shown) one.isWritten = true
    })
  }

  /** What takes the place of a change that still waits begins where that one began: members of an action are saved one by one. */
  function keepBase(one: Change): Change {
    const waiting = ahead.value[keyOfChange(one)]
    return one.of === 'plan' && waiting && !waiting.isWritten && waiting.change.of === 'plan' ? { ...one, before: waiting.change.before } : one
  }

  /** One value; while it still waits to be written, a newer one takes its place. */
  const changeOne = (one: Change) => change([one], { key: keyOfChange(one) })

  /** Rates in the name of whoever works here, unless another source is given; a reason that was given stays. */
  function rateIndicator(indicator: string, rating: Rating | null, source: RatingSource = rater.source) {
    const before = readOwn(assessment.value?.answers ?? {}, indicator)?.[source] ?? null
    const { at, by } = newEntry()
    const after = rating && withoutUndefined({ ...rating, why: rating.why ?? before?.why, at, by: rating.by ?? by })
    // The same key pressed once more is no change that anybody wants to take back.
    if (before && after && isSame({ ...before, at }, after)) return
    changeOne({ of: 'rating', indicator, source, before, after })
  }

  /** Says why an indicator is rated as it is; only a rating has a reason. */
  function explainRating(indicator: string, why: string, source: RatingSource = rater.source) {
    const before = readOwn(assessment.value?.answers ?? {}, indicator)?.[source]
    if (before) changeOne({ of: 'rating', indicator, source, before, after: withoutUndefined({ ...before, why: why === '' ? undefined : why }) })
  }

  function noteIndicator(indicator: string, note: string) {
    changeOne({ of: 'note', indicator, before: readOwn(assessment.value?.answers ?? {}, indicator)?.note ?? null, after: note === '' ? null : note })
  }

  function changeFacts({ period, ...groups }: FieldChanges) {
    const fields = (['enterprise', 'site', 'facts'] as const).flatMap(of => {
      const group = groups[of]
      return group ? Object.keys(group).map(field => ({ of, field, before: null, after: readField(group, field) })) : []
    })
    const changes: Change[] = [...fields, ...period === undefined ? [] : [{ of: 'period' as const, before: null, after: period }]]
    if (changes.length > 0) change(changes, { key: changes.map(keyOfChange).join() })
  }

  /** Answers another standard as well, or no longer. Answers stay, whatever is taken away. */
  function changeStandards(next: Assessment['standards']) {
    changeOne({ of: 'standards', before: null, after: next })
  }

  /** Answers a question that the ratings raise; `null` takes the answer back. */
  function replyTo(key: string, text: string | null) {
    const { at, by } = newEntry()
    changeOne({ of: 'reply', key, before: null, after: text === null ? null : withoutUndefined({ text, at, by }) })
  }

  /**
   * Adds a piece of evidence, with the bytes of its attachment; returns its id. `to`: the assessment that was open when the piece was
   * made, since a photo takes a moment to get ready.
   */
  function addEvidence(piece: Omit<Evidence, 'id' | 'at' | 'by'>, attached?: AttachedBytes, to?: string): string {
    const { id: pieceId, at, by } = newEntry()
    change([{ of: 'evidence', id: pieceId, before: null, after: withoutUndefined({ ...piece, id: pieceId, at, by }) }], { key: keyOfAddition(pieceId), attached: attached && [attached], to })
    return pieceId
  }

  /** Changes some members of a piece of evidence; one given as `undefined` is removed. */
  function changeEvidence(pieceId: string, parts: Partial<Omit<Evidence, 'id'>>) {
    const before = assessment.value?.evidence.find(piece => piece.id === pieceId)
    if (before) changeOne({ of: 'evidence', id: pieceId, before, after: withoutUndefined({ ...before, ...parts }) })
  }

  /** Drops a piece of evidence. The bytes of its attachment stay, so that this can be undone. */
  function dropEvidence(pieceId: string) {
    const before = assessment.value?.evidence.find(piece => piece.id === pieceId)
    if (before) changeOne({ of: 'evidence', id: pieceId, before, after: null })
  }

  /** Takes the last change back, or makes again what was taken back; resolves to the entry that it was about, `null` without one. */
  function step(which: 'undo' | 'redo'): Promise<HistoryEntry | null> {
    const current = id.value
    if (current === null) return Promise.resolve(null)
    const entry = newEntry()
    // Behind everything that still waits, since it may be the last of these that is taken back.
    return new Promise(resolve => saving.save(`${which}/${entry.id}`, async () => { resolve(await saveUndo(database, current, which, entry)) }))
  }
  const undo = () => step('undo')
  const redo = () => step('redo')

  /** Keeps what was typed and is not valid; `null` once it is. */
  function keepDraft(field: string, text: string | null) {
    const current = id.value
    if (current !== null) saving.save(`draft/${current}/${field}`, () => saveDraft(database, current, field, text))
  }

  /** Hands the assessment out as a file, as it is on the screen. */
  function exportFile() {
    const current = assessment.value
    if (!current) return
    downloadText(nameFile(current), writeAssessment(current))
    // The bytes of attachments are not in this file, so that with them it is no copy.
    if (listAttachments(current).length > 0) return
    const at = clock.now()
    saving.save(`copy/${current.id}`, () => saveCopy(database, { assessmentId: current.id, at, updatedAt: current.updatedAt ?? at, where: 'download' }))
  }

  return {
    id, state, assessment, standards, chosen, rubric, report, target, draftTexts, open, change, rateIndicator, explainRating, noteIndicator, changeFacts, changeStandards, replyTo,
    addEvidence, changeEvidence, dropEvidence, undo, redo, keepDraft, exportFile, findIndicator,
  }
})
