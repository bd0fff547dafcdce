import type { Result } from '@/domain/Result'
import { fail, succeed } from '@/domain/Result'
import type { Catalogue, Solution } from '@/domain/solutions/Catalogue'
import { catalogueSchema } from '@/domain/solutions/Catalogue'
import type { CatalogueError } from '@/domain/solutions/CatalogueError'
import type { Need } from '@/domain/solutions/findSolutions'
import { findSolutions } from '@/domain/solutions/findSolutions'
import { observeSetting, saveSetting } from '@/storage/settings'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useAssessmentStore } from './assessment'
import { useDatabaseStore } from './database'
import { useLive } from './useLive'

/** The catalogue of solutions that was loaded in this browser, for whatever assessment is open. */
export const useSolutionsStore = defineStore('solutions', () => {
  const { database } = useDatabaseStore()
  const store = useAssessmentStore()
  const stored = useLive<null, unknown>(() => null, (_, watch) => observeSetting(database, 'solutions', watch))
  const isLoading = computed(() => stored.value.state === 'pending')
  const catalogue = computed<Catalogue | null>(() => {
    const read = catalogueSchema.safeParse(stored.value.state === 'success' ? stored.value.value : undefined)
    return read.success ? read.data : null
  })

  /** What fits an indicator on its way to a higher step. */
  const find = (need: Need): Solution[] => catalogue.value ? findSolutions(catalogue.value, need, store.assessment?.enterprise.industry) : []

  const keep = (next: Catalogue | null) => saveSetting(database, 'solutions', next ?? undefined)

  /** Reads a catalogue and keeps it; a file that cannot serve as one changes nothing. */
  async function load(file: Blob): Promise<Result<null, CatalogueError>> {
    const { readCatalogue, refuseCatalogueSize } = await import('@/exchange/solutions/readCatalogue')
    const tooLarge = refuseCatalogueSize(file.size)
    if (tooLarge) return fail(tooLarge)
    const read = readCatalogue(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok) return read
    await keep(read.value)
    return succeed(null)
  }
  async function loadSample() {
    const { SAMPLE_SOLUTIONS } = await import('./demo/sampleSolutions')
    await keep(SAMPLE_SOLUTIONS)
  }
  return { catalogue, isLoading, find, load, loadSample, drop: () => keep(null) }
})
