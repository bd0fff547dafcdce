import type { Bundle } from '@/domain/rubric/resolveStandard'
import { findEdition, keyOfRubric, keyOfStandard, resolveStandard } from '@/domain/rubric/resolveStandard'
import { findStandard } from '@/domain/rubric/resolveTree'
import type { Rubric } from '@/domain/rubric/Rubric'
import type { StandardRef } from '@/domain/rubric/RubricFile'
import type { LoadedRubricRecord } from '@/storage/database'
import { observeRubrics } from '@/storage/observeRubrics'
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { useDatabaseStore } from './database'
import { useLive } from './useLive'

type Shipped = Pick<typeof import('virtual:rubrics'), 'bundle' | 'hashes'>

/** The standards that the app ships and those that the user has loaded. They come apart from the first paint. */
export const useRubricsStore = defineStore('rubrics', () => {
  const { database } = useDatabaseStore()
  const shipped = shallowRef<Shipped | null>(null)
  const loaded = useLive<boolean, LoadedRubricRecord[]>(() => shipped.value !== null, (isWanted, watch) => isWanted ? observeRubrics(database, watch) : null)
  let loading: Promise<void> | null = null

  function load(): Promise<void> {
    loading ??= import('virtual:rubrics').then(({ bundle, hashes }) => {
      shipped.value = { bundle, hashes }
    }).catch((cause: unknown) => {
      // The next who asks tries again.
      loading = null
      throw cause
    })
    return loading
  }

  const isShipped = (standard: StandardRef) => shipped.value !== null && findStandard(shipped.value.bundle.standards, standard) !== undefined
  const own = computed(() => loaded.value.state === 'success' ? loaded.value.value : [])
  const bundle = computed<Bundle | null>(() => {
    if (!shipped.value) return null
    const standards = own.value.filter(record => !isShipped(record)).map(({ file }) => file)
    return { ...shipped.value.bundle, standards: [...shipped.value.bundle.standards, ...standards] }
  })

  /**
   * Trees are resolved and hashed once each; they are the same for as long as the bundle is. A loaded one is hashed anew, since the
   * bank that it draws on may have changed with an update of the app.
   */
  const resolved = shallowRef(new Map<string, Rubric | null>())
  const isReady = shallowRef(false)
  watch([bundle, () => loaded.value.state], async ([shelf, state]) => {
    if (!shelf || state === 'pending') return
    const added = shelf.standards.filter(standard => !isShipped(standard))
    const hashed = added.length > 0 ? await hashStandards(shelf, added) : []
    if (bundle.value !== shelf) return
    resolved.value = new Map(hashed)
    isReady.value = true
  }, { immediate: true, flush: 'sync' })

  async function hashStandards(shelf: Bundle, standards: readonly StandardRef[]): Promise<[string, Rubric | null][]> {
    const { openStandard } = await import('@/exchange/rubric/loadRubric')
    return standards.map(standard => [`${keyOfStandard(standard)}@`, openStandard(shelf, standard)])
  }

  /** The tree of a standard under the industry's edition; `undefined` when it is neither shipped nor loaded. */
  function find(standard: StandardRef | undefined, industry?: string): Rubric | undefined {
    const shelf = bundle.value
    if (!shelf || !standard) return undefined
    const key = `${keyOfStandard(standard)}@${findEdition(shelf, standard, industry)?.id ?? ''}`
    const known = resolved.value.get(key)
    if (known !== undefined || !isShipped(standard)) return known ?? undefined
    const draft = resolveStandard(shelf, standard, industry)
    const rubric = draft && { ...draft, hash: shipped.value?.hashes[keyOfRubric(draft)] ?? '' }
    // Remembered without telling anybody: nothing on a screen changes by it.
    resolved.value.set(key, rubric)
    return rubric ?? undefined
  }

  /** The hash of the tree that `find` gives, without resolving one of the app for it; `undefined` when there is none. */
  function findHash(standard: StandardRef | undefined, industry?: string): string | undefined {
    const shelf = bundle.value
    if (!shelf || !standard) return undefined
    if (!isShipped(standard)) return find(standard, industry)?.hash
    return shipped.value?.hashes[`${keyOfStandard(standard)}@${findEdition(shelf, standard, industry)?.id ?? ''}`]
  }

  /** An indicator of the bank or of a loaded standard, whether or not a tree on the screen holds it. */
  const findIndicator = (id: string) => [...bundle.value?.indicators ?? [], ...own.value.flatMap(({ file }) => file.indicators)].find(indicator => indicator.id === id)

  return { isReady, bundle, own, load, find, findHash, findIndicator, isShipped }
})
