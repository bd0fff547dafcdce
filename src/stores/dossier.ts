import type { Assessment } from '@/domain/assessment/Assessment'
import type { Benchmark } from '@/domain/benchmark/Benchmark'
import { benchmarkSchema } from '@/domain/benchmark/Benchmark'
import type { ReadBy } from '@/domain/report/buildDossier'
import { buildDossier } from '@/domain/report/buildDossier'
import type { Dossier } from '@/domain/report/Dossier'
import type { Perspective } from '@/domain/report/takePerspective'
import { redactDossier } from '@/domain/redaction/redactDossier'
import { reuseParts } from '@/domain/change/reuseParts'
import { observeEarlier } from '@/storage/observe'
import { observeSetting, saveSetting } from '@/storage/settings'
import { defineStore, storeToRefs } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { useAssessmentStore } from './assessment'
import { useClock } from './clock'
import { useDatabaseStore } from './database'
import { useLetterheadStore } from './letterhead'
import { useRubricsStore } from './rubrics'
import { useRedactionStore } from './redaction'
import { useSolutionsStore } from './solutions'
import { useLive } from './useLive'

/** The report of the open assessment as one object, by the standard, target, perspective and benchmark that are chosen. */
export const useDossierStore = defineStore('dossier', () => {
  const { database } = useDatabaseStore()
  const rubrics = useRubricsStore()
  const store = useAssessmentStore()
  const letterheads = useLetterheadStore()
  const solutions = useSolutionsStore()
  const clock = useClock()
  const perspective = shallowRef<Perspective>('counted')
  /** Which group of the benchmark; the closest one when left out. */
  const group = shallowRef<string | undefined>(undefined)

  /** Who and when decide which assessments came before; answers do not. */
  const site = computed(() => {
    const current = store.assessment
    return current ? [current.id, current.period, current.enterprise.creditCode, current.site.number].join('/') : null
  })
  const before = useLive<string | null, Assessment[]>(site, (_, watch) => store.assessment ? observeEarlier(database, store.assessment, watch) : null)
  /** Earlier periods that answered the standard on the screen, each under the edition of its time. */
  const earlier = computed<ReadBy[]>(known => reuseParts(known, (before.value.state === 'success' ? before.value.value : []).flatMap(assessment => {
    const rubric = rubrics.find(assessment.standards.find(({ id }) => id === store.rubric?.id), assessment.enterprise.industry)
    return rubric ? [{ rubric, assessment }] : []
  })))
  const stored = useLive<null, unknown>(() => null, (_, watch) => observeSetting(database, 'benchmark', watch))
  const benchmark = computed<Benchmark | null>(() => {
    const read = benchmarkSchema.safeParse(stored.value.state === 'success' ? stored.value.value : undefined)
    return read.success ? read.data : null
  })

  const { isRedacted } = storeToRefs(useRedactionStore())
  // How one report is read says nothing about the next.
  watch(() => store.id, () => {
    perspective.value = 'counted'
    group.value = undefined
    isRedacted.value = false
  })
  const dossier = computed<Dossier | null>(() => isRedacted.value && whole.value ? redactDossier(whole.value) : whole.value)
  const whole = computed<Dossier | null>(() => {
    const { assessment, rubric, standards } = store
    if (!assessment || !rubric) return null
    return buildDossier({
      // The questionnaire has computed it already; a stranger among the answers needs a name that only the whole shelf knows.
      report: perspective.value === 'counted' && store.report?.flags.every(({ code }) => code !== 'unknown-indicator') ? store.report : undefined,
      rubric, assessment, standards, madeAt: clock.now(),
      // Resolving a tree takes a moment, which the first sight of a report need not wait for.
      get plain() { return standards.map(standard => rubrics.find({ id: standard.id, version: standard.version }) ?? standard) },
      perspective: perspective.value, target: store.target ?? undefined, earlier: earlier.value, letterhead: letterheads.letterhead,
      benchmark: benchmark.value && { file: benchmark.value, group: group.value },
      readings: rubrics.bundle?.readings, contradictions: rubrics.bundle?.contradictions, solutions: solutions.catalogue,
    })
  })

  /** Keeps a benchmark that was read from a file; `null` forgets it. */
  async function keepBenchmark(file: Benchmark | null): Promise<void> {
    await saveSetting(database, 'benchmark', file ?? undefined)
    group.value = undefined
  }
  return { dossier, earlier, perspective, isRedacted, group, benchmark, keepBenchmark }
})
