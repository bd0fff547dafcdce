import type { Answer, Assessment, Evidence, Rating } from '@/domain/assessment/Assessment'
import type { ReadingResult } from '@/domain/reading/readAnswersBy'
import { listDropped, readAnswersBy } from '@/domain/reading/readAnswersBy'
import { buildReport } from '@/domain/report/buildReport'
import type { Trend } from '@/domain/report/compareReports'
import { compareReports } from '@/domain/report/compareReports'
import type { Report } from '@/domain/report/Report'
import { keyOfStandard } from '@/domain/rubric/resolveStandard'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import { nameFile, writeAssessment } from '@/exchange/writeAssessment'
import type { DraftRecord } from '@/storage/database'
import type { AssessmentChange } from '@/storage/save'
import { removeEvidence, saveAnswer, saveDraft, saveEvidence, saveFacts, saveStandards } from '@/storage/save'
import { observeAssessment, observeDrafts, observeEarlier } from '@/storage/observe'
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { useClock } from './clock'
import { downloadText } from './downloadText'
import { useDatabaseStore } from './database'
import { useRubricsStore } from './rubrics'
import { useSavingStore } from './saving'
import { useLive } from './useLive'

/** A change that the screen shows already and the database may not have yet. */
interface Ahead { parts: Partial<Answer>, isWritten: boolean }

/** The assessment that is open now, its report, and every change to it. */
export const useAssessmentStore = defineStore('assessment', () => {
  const storage = useDatabaseStore()
  const { database } = storage
  const rubrics = useRubricsStore()
  const saving = useSavingStore()
  const clock = useClock()
  const id = shallowRef<string | null>(null)
  const ahead = shallowRef<Readonly<Record<string, Ahead>>>({})

  const live = useLive<string | null, Assessment | undefined>(id, (current, watch) => current === null ? null : observeAssessment(database, current, watch))
  const drafts = useLive<string | null, DraftRecord[]>(id, (current, watch) => current === null ? null : observeDrafts(database, current, watch))
  watch(live, () => {
    const rest = Object.entries(ahead.value).filter(([, change]) => !change.isWritten)
    ahead.value = Object.fromEntries(rest)
  })
  watch(id, () => { ahead.value = {} })

  const assessment = computed<Assessment | null>(() => {
    const stored = live.value.state === 'success' ? live.value.value : undefined
    if (!stored) return null
    const changes = Object.entries(ahead.value)
    if (changes.length === 0) return stored
    const answers = { ...stored.answers }
    for (const [indicator, { parts }] of changes) answers[indicator] = { ...answers[indicator], ...parts }
    return { ...stored, answers }
  })
  const state = computed<'pending' | 'missing' | 'error' | 'unknown-standard' | 'open'>(() => {
    // A live query keeps silent about a database that cannot be opened.
    if (live.value.state === 'error' || storage.state === 'failed') return 'error'
    if (live.value.state === 'pending' || drafts.value.state === 'pending' || !rubrics.isReady) return 'pending'
    if (!live.value.value) return 'missing'
    return rubric.value ? 'open' : 'unknown-standard'
  })
  /** Every standard that the assessment names and this app knows, under the edition of its industry. One answer serves all. */
  const standards = computed<Rubric[]>(() => {
    const { standards: named = [], enterprise } = assessment.value ?? {}
    return named.flatMap(standard => rubrics.find(standard, enterprise?.industry) ?? [])
  })
  /** The standard on the screen, by `keyOfStandard`; `null` for the first. */
  const chosen = shallowRef<string | null>(null)
  const rubric = computed(() => standards.value.find(standard => keyOfStandard(standard) === chosen.value) ?? standards.value[0] ?? null)
  /** Indicators of the standards that are not on the screen: their answers are no strangers. */
  const elsewhere = computed(() => new Set(standards.value.filter(standard => standard !== rubric.value).flatMap(({ root }) => listLeaves(root).map(leaf => leaf.id))))
  /** The grade that gaps are measured to; `null` for the next one. */
  const target = shallowRef<number | null>(null)
  const report = computed<Report | null>(() => assessment.value && rubric.value
    ? buildReport(rubric.value, assessment.value, { target: target.value ?? undefined, elsewhere: elsewhere.value })
    : null)
  /** What each standard says, in the order of the assessment. */
  const reports = computed<Report[]>(() => standards.value.map(standard => {
    const others = standards.value.filter(other => other !== standard).flatMap(({ root }) => listLeaves(root).map(leaf => leaf.id))
    const current = assessment.value
    return current ? [buildReport(standard, current, { elsewhere: new Set(others) })] : []
  }).flat())
  /** Who and when decide which assessment came before; its answers do not. */
  const site = computed(() => {
    const current = assessment.value
    return current ? [current.id, current.period, current.enterprise.creditCode, current.site.number].join('/') : null
  })
  const earlier = useLive<string | null, Assessment | undefined>(site, (_, watch) => assessment.value ? observeEarlier(database, assessment.value, watch) : null)
  /** How the standard on the screen moved since the time before; `null` without one. */
  const trend = computed<Trend | null>(() => {
    const before = earlier.value.state === 'success' ? earlier.value.value : undefined
    const now = rubric.value
    const current = assessment.value
    const then = rubrics.find(before?.standards.find(({ id: standard }) => standard === now?.id), before?.enterprise.industry)
    return before && then && now && current ? compareReports({ rubric: then, assessment: before }, { rubric: now, assessment: current }) : null
  })
  /** The same answers by other methods, for reference. */
  const readings = computed<ReadingResult[]>(() => {
    const current = assessment.value
    const dropped = new Set(standards.value.flatMap(({ id, version, root }) => [...listDropped(listLeaves(rubrics.find({ id, version })?.root ?? root), listLeaves(root))]))
    return current && rubrics.bundle ? rubrics.bundle.readings.map(reading => readAnswersBy(reading, current, dropped)) : []
  })
  const draftTexts = computed<Readonly<Record<string, string>>>(() => drafts.value.state === 'success'
    ? Object.fromEntries(drafts.value.value.map(({ field, text }) => [field, text]))
    : {})

  /** An indicator of any rubric here, in the standard on the screen or not. */
  const { findIndicator } = rubrics

  function open(next: string) {
    void rubrics.load()
    if (id.value !== next) {
      target.value = null
      chosen.value = null
    }
    id.value = next
  }

  function changeAnswer(indicator: string, parts: Partial<Answer>) {
    const current = id.value
    if (current === null) return
    const now = clock.now()
    const change: Ahead = { parts: { ...ahead.value[indicator]?.parts, ...parts }, isWritten: false }
    ahead.value = { ...ahead.value, [indicator]: change }
    saving.save(`answer/${current}/${indicator}/${Object.keys(parts).join()}`, async () => {
      await saveAnswer(database, current, indicator, parts, now)
      change.isWritten = true
    })
  }

  function rateIndicator(indicator: string, rating: Rating | null) {
    changeAnswer(indicator, { self: rating === null ? undefined : { ...rating, at: clock.now() } })
  }

  function noteIndicator(indicator: string, note: string) {
    changeAnswer(indicator, { note: note === '' ? undefined : note })
  }

  function changeFacts(parts: { [K in keyof AssessmentChange]: Partial<AssessmentChange[K]> }) {
    const current = id.value
    if (current === null) return
    const fields = Object.entries(parts).flatMap(([part, fields]) => typeof fields === 'object' ? Object.keys(fields).map(field => `${part}.${field}`) : [part])
    saving.save(`facts/${current}/${fields.join()}`, () => saveFacts(database, current, parts, clock.now()))
  }

  /** Answers another standard as well, or no longer. Answers stay, whatever is taken away. */
  function changeStandards(next: Assessment['standards']) {
    const current = id.value
    if (current !== null) saving.save(`standards/${current}`, () => saveStandards(database, current, next, clock.now()))
  }

  /** Keeps what was typed and is not valid; `null` once it is. */
  function keepDraft(field: string, text: string | null) {
    const current = id.value
    if (current !== null) saving.save(`draft/${current}/${field}`, () => saveDraft(database, current, field, text))
  }

  function addEvidence(piece: Omit<Evidence, 'id'>) {
    const current = id.value
    const evidence = { ...piece, id: clock.newId(), at: clock.now() }
    if (current !== null) saving.save(`evidence/${current}/${evidence.id}`, () => saveEvidence(database, current, evidence, clock.now()))
  }

  function dropEvidence(evidenceId: string) {
    const current = id.value
    if (current !== null) saving.save(`evidence/${current}/${evidenceId}`, () => removeEvidence(database, current, evidenceId, clock.now()))
  }

  /** Hands the assessment out as a file, as it is on the screen. */
  function exportFile() {
    const current = assessment.value
    if (current) downloadText(nameFile(current), writeAssessment(current))
  }

  return {
    id, state, assessment, standards, chosen, rubric, report, reports, readings, trend, target, draftTexts, open, rateIndicator, noteIndicator, changeFacts, changeStandards, keepDraft,
    addEvidence, dropEvidence, exportFile, findIndicator,
  }
})
