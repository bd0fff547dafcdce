import { findExpired } from '@/domain/portfolio/findExpired'
import type { KnownHash, PortfolioRow } from '@/domain/portfolio/PortfolioRow'
import { buildPortfolioRow } from '@/domain/portfolio/PortfolioRow'
import type { AssessmentRecord, StandingRecord } from '@/storage/database'
import { observeRecords, observeStandings } from '@/storage/observePortfolio'
import { saveStandings } from '@/storage/saveStandings'
import { defineStore } from 'pinia'
import type { ShallowRef } from 'vue'
import { computed, shallowRef, watch } from 'vue'
import { useAssessmentsStore } from './assessments'
import { useClock } from './clock'
import { useDatabaseStore } from './database'
import { remember } from './remember'
import { useRubricsStore } from './rubrics'
import type { Live } from './useLive'
import { useLive } from './useLive'
import { whenIdle } from './whenIdle'

/** So many standings are stored at a time. */
const BATCH = 25
/** With more assessments than this the list comes first on the start page. */
const FEW = 3

/**
 * The list of all assessments. It reads no answers: what a standard says about each is kept in the database, and computed again, when
 * the browser is idle, for those that have changed since.
 */
export const usePortfolioStore = defineStore('portfolio', () => {
  const { database } = useDatabaseStore()
  const assessments = useAssessmentsStore()
  const rubrics = useRubricsStore()
  const clock = useClock()
  /** Whether a screen shows the list. */
  const isShown = shallowRef(false)
  /** The rows on the screen, by id: their standings are computed first. */
  const visible = shallowRef<readonly string[]>([])
  const liveRecords = useLive<boolean, AssessmentRecord[]>(isShown, (isWanted, to) => isWanted ? observeRecords(database, to) : null)
  const liveStandings = useLive<boolean, StandingRecord[]>(isShown, (isWanted, to) => isWanted ? observeStandings(database, to) : null)
  const records = keepLast(liveRecords)
  const storedStandings = keepLast(liveStandings)
  /** Computed here; the database may still be on its way to say the same. */
  const fresh = shallowRef<ReadonlyMap<string, StandingRecord>>(new Map())
  const standings = computed(() => new Map([...(storedStandings.value ?? []).map(stored => [stored.assessmentId, stored] as const), ...fresh.value]))

  const list = computed<Live<PortfolioRow[]>>(() => {
    for (const live of [liveRecords.value, liveStandings.value]) if (live.state === 'error') return live
    if (!records.value || !storedStandings.value) return { state: 'pending' }
    const known = standings.value
    const findTree = rememberTrees()
    return { state: 'success', value: records.value.map(record => buildPortfolioRow(record, known.get(record.id), findTree(record))) }
  })
  const count = computed(() => list.value.state === 'success' ? list.value.value.filter(({ removedAt }) => removedAt === undefined).length : null)
  /** Kept, so that the page has its shape before the database answers. */
  const size = remember('shuzhen.portfolio', ['none', 'few', 'many'], 'none')
  watch(count, n => { if (n !== null) size.value = n > FEW ? 'many' : n > 0 ? 'few' : 'none' })

  function findTree({ standards: [standard], enterprise }: AssessmentRecord): KnownHash {
    if (!rubrics.isReady) return { state: 'pending' }
    const hash = rubrics.findHash(standard, enterprise.industry)
    return hash === undefined ? { state: 'missing' } : { state: 'known', hash }
  }

  /** Hundreds of assessments share a few trees, each asked for once in a reading of the list. */
  function rememberTrees(): typeof findTree {
    const found = new Map<string, KnownHash>()
    return record => {
      const { standards: [standard], enterprise } = record
      const key = JSON.stringify([standard, enterprise.industry])
      const tree = found.get(key) ?? findTree(record)
      found.set(key, tree)
      return tree
    }
  }

  /** Contents whose standing cannot be had; they are not tried again until the app is opened anew. */
  const failed = new Set<string>()
  const keyOf = ({ id, updatedAt }: Pick<AssessmentRecord, 'id' | 'updatedAt'>) => `${id} ${updatedAt}`
  let isComputing = false

  function chooseStale(): AssessmentRecord[] {
    if (!isShown.value || !rubrics.isReady || list.value.state !== 'success') return []
    const stale = new Set(list.value.value.filter(row => !row.isCurrent && !row.isUnknown && row.removedAt === undefined && !failed.has(keyOf(row))).map(({ id }) => id))
    const chosen = new Set([...visible.value.filter(id => stale.has(id)), ...stale].slice(0, BATCH))
    return records.value?.filter(({ id }) => chosen.has(id)) ?? []
  }

  async function refresh() {
    if (isComputing) return
    isComputing = true
    try {
      await whenIdle()
      for (let batch = chooseStale(); batch.length > 0; batch = chooseStale()) await computeBatch(batch)
    } finally {
      isComputing = false
    }
  }

  async function computeBatch(batch: readonly AssessmentRecord[]) {
    const { computeStanding } = await import('./computeStanding')
    const made: StandingRecord[] = []
    for (const record of batch) {
      await whenIdle()
      if (!isShown.value) break
      const { id, standards: [standard], enterprise } = record
      const rubric = rubrics.find(standard, enterprise.industry)
      try {
        const standing = rubric ? await computeStanding(database, id, rubric) : null
        // The same once more would be the same for ever.
        if (standing && standing.basis !== fresh.value.get(id)?.basis) made.push(standing)
        else failed.add(keyOf(record))
      } catch {
        // One that cannot be read shows a dash; the others go on.
        failed.add(keyOf(record))
      }
    }
    try {
      await saveStandings(database, made)
    } catch {
      // A full disk costs time, not truth: what was computed is shown and will be computed again.
    }
    fresh.value = new Map([...fresh.value, ...made.map(standing => [standing.assessmentId, standing] as const)])
  }

  async function begin(entries: readonly AssessmentRecord[]) {
    await whenIdle()
    for (const id of findExpired(entries, clock.now())) await assessments.purge([id])
    await whenIdle()
    await rubrics.load()
  }

  // The rubrics are only needed by who has an assessment, and after the list is on the screen.
  const hasSome = computed(() => (records.value?.length ?? 0) > 0)
  watch(hasSome, isTrue => { if (isTrue) void begin(records.value ?? []) })
  watch([list, visible, isShown], () => void refresh())

  return { isShown, visible, list, size }
})

/** The last value that a live query gave, also while nobody listens: who comes back sees the list at once. */
function keepLast<T>(live: ShallowRef<Live<T>>): ShallowRef<T | null> {
  const last = shallowRef<T | null>(null)
  watch(live, latest => { if (latest.state === 'success') last.value = latest.value }, { flush: 'sync' })
  return last
}
