import type { Assessment } from '@/domain/assessment/Assessment'
import { applyChanges } from '@/domain/change/applyChanges'
import { diffAssessments } from '@/domain/change/diffAssessments'
import { isSame } from '@/domain/change/isSame'
import { listMerges } from '@/domain/merge/findKnown'
import { listOffered } from '@/domain/merge/Offer'
import type { Side } from '@/domain/merge/Offer'
import { planMerge } from '@/domain/merge/planMerge'
import { resolveMerge } from '@/domain/merge/resolveMerge'
import { buildReport } from '@/domain/report/buildReport'
import type { Report } from '@/domain/report/Report'
import { listLeaves } from '@/domain/rubric/Rubric'
import { listAttachments } from '@/domain/assessment/listAttachments'
import { nameFile } from '@/exchange/writeAssessment'
import type { HistoryRecord } from '@/storage/database'
import { observeHistory } from '@/storage/observe'
import { listStored } from '@/storage/readAttachments'
import type { AttachedBytes } from '@/storage/saveChanges'
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { useAssessmentStore } from './assessment'
import { useDatabaseStore } from './database'
import { useLive } from './useLive'

/** A file that was read, with its attachments. */
export interface Incoming {
  assessment: Assessment
  attached: readonly AttachedBytes[]
  /** The name of the file. */
  from?: string
}

/** What came back from a colleague or another device, on its way into the open assessment. Until it is applied it is only in memory. */
export const useMergeStore = defineStore('merge', () => {
  const { database } = useDatabaseStore()
  const store = useAssessmentStore()
  /** Whether a screen shows what was merged, or what would be. */
  const isShown = shallowRef(false)
  const live = useLive<string | null, HistoryRecord[]>(() => isShown.value ? store.id : null, (id, watch) => id === null ? null : observeHistory(database, id, watch))
  const history = computed(() => live.value.state === 'success' ? live.value.value : null)
  /** Merges that stand, the last one first. */
  const merges = computed(() => listMerges(history.value ?? []).reverse())

  const received = shallowRef<Incoming | null>(null)
  const decisions = shallowRef<ReadonlyMap<string, Side>>(new Map())
  /** Names of attachments that are neither in the file nor here. */
  const missing = shallowRef<string[]>([])
  /** Something changed here after it was decided on. */
  const hasMoved = shallowRef(false)
  const applied = shallowRef<{ changes: number, declined: number, effects: readonly { before: Report, after: Report }[] } | null>(null)
  /** What was received, if it belongs to the open assessment. */
  const incoming = computed(() => received.value && targetOf(received.value.assessment) === store.id ? received.value.assessment : null)

  const order = computed(() => store.standards.flatMap(({ root }) => listLeaves(root).map(({ id }) => id)))
  const plan = computed(() => store.assessment && incoming.value && history.value
    ? planMerge({ mine: store.assessment, theirs: incoming.value, history: history.value, order: order.value })
    : null)
  const outcome = computed(() => plan.value && resolveMerge(plan.value, decisions.value))
  const unknown = computed(() => {
    const offers = plan.value ? [...plan.value.taken, ...plan.value.clashes] : []
    return [...new Set(offers.flatMap(listOffered))].filter(id => !store.findIndicator(id))
  })
  /** Whether another copy differs in what a merge leaves alone. */
  const hasOtherFields = computed(() => Boolean(store.assessment && incoming.value && !incoming.value.handout
    && diffAssessments(store.assessment, incoming.value).some(({ of }) => of !== 'rating' && of !== 'note' && of !== 'evidence')))
  /** What each standard says now, and what it would say. */
  const effects = computed<{ before: Report, after: Report }[]>(() => {
    const { assessment: before } = store
    if (!before || !outcome.value) return []
    const after = applyChanges(before, outcome.value.changes)
    return store.standards.map(standard => ({ before: buildReport(standard, before), after: buildReport(standard, after) }))
  })

  // A decision is about two values: when one of them moves it is asked anew.
  watch(plan, (now, before) => {
    if (!now || !before || applied.value) return
    const asked = new Map([...before.taken, ...before.clashes].map(offer => [offer.key, offer]))
    const still = [...now.taken, ...now.clashes].filter(offer => isSame(offer, asked.get(offer.key)))
    const kept = [...decisions.value].filter(([key]) => still.some(offer => offer.key === key))
    if (kept.length < decisions.value.size) hasMoved.value = true
    decisions.value = new Map(kept)
  })

  /** Takes what was read from a file and forgets what was received before. */
  async function receive(next: Incoming) {
    clear()
    received.value = next
    const named = listAttachments(next.assessment).filter(({ sha256 }) => !next.attached.some(file => file.sha256 === sha256))
    const stored = named.length > 0 ? await listStored(database, targetOf(next.assessment), named.map(({ sha256 }) => sha256)) : []
    if (received.value === next) missing.value = named.filter(({ sha256 }) => !stored.includes(sha256)).map(({ name }) => name)
  }

  function decide(key: string, side: Side) {
    decisions.value = new Map([...decisions.value, [key, side]])
  }

  /** Makes the merge as one step, which one undo takes back. */
  function apply() {
    if (!outcome.value || !received.value || !incoming.value || outcome.value.open.length > 0) return
    const { changes, declined } = outcome.value
    const wanted = new Set(changes.flatMap(change => change.of === 'evidence' ? change.after?.attachment?.sha256 ?? [] : []))
    applied.value = { changes: changes.length, declined: declined.length, effects: effects.value }
    store.change(changes, {
      origin: 'merge', from: incoming.value.handout?.to ?? nameFile(incoming.value), declined, attached: received.value.attached.filter(({ sha256 }) => wanted.has(sha256)),
    })
  }

  /** Takes the merge back that was just made; what was decided is asked anew. */
  async function undo() {
    await store.undo()
    applied.value = null
    decisions.value = new Map()
  }

  function clear() {
    received.value = null
    decisions.value = new Map()
    missing.value = []
    hasMoved.value = false
    applied.value = null
  }

  /** The assessment here that a file can be merged into; `null` when it is not on this machine. */
  async function findTarget(assessment: Assessment): Promise<{ id: string, name: string, period: string } | null> {
    const record = await database.assessments.get(targetOf(assessment))
    return record && record.removedAt === undefined ? { id: record.id, name: record.enterprise.name, period: record.period } : null
  }

  return { isShown, merges, incoming, plan, decisions, outcome, effects, unknown, missing, hasOtherFields, hasMoved, applied, receive, decide, apply, undo, clear, findTarget }
})

/** A questionnaire goes back to where it came from, any other file to the assessment of its own id. */
const targetOf = ({ id, handout }: Assessment) => handout?.of ?? id
