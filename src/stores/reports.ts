import type { Assessment } from '@/domain/assessment/Assessment'
import type { ReadingResult } from '@/domain/reading/readAnswersBy'
import { listDropped, readAnswersBy } from '@/domain/reading/readAnswersBy'
import { buildReport } from '@/domain/report/buildReport'
import type { Trend } from '@/domain/report/compareReports'
import { compareReports } from '@/domain/report/compareReports'
import type { Report } from '@/domain/report/Report'
import { listLeaves } from '@/domain/rubric/Rubric'
import { observeEarlier } from '@/storage/observe'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useAssessmentStore } from './assessment'
import { useDatabaseStore } from './database'
import { useRubricsStore } from './rubrics'
import { useLive } from './useLive'

/** The open assessment seen in other ways than by the standard on the screen: by each standard, by other methods, against the time before. */
export const useReportsStore = defineStore('reports', () => {
  const { database } = useDatabaseStore()
  const rubrics = useRubricsStore()
  const store = useAssessmentStore()

  /** What each standard says, in the order of the assessment. */
  const reports = computed<Report[]>(() => store.standards.flatMap(standard => {
    const others = store.standards.filter(other => other !== standard).flatMap(({ root }) => listLeaves(root).map(leaf => leaf.id))
    return store.assessment ? [buildReport(standard, store.assessment, { elsewhere: new Set(others) })] : []
  }))
  /** Who and when decide which assessment came before; its answers do not. */
  const site = computed(() => {
    const current = store.assessment
    return current ? [current.id, current.period, current.enterprise.creditCode, current.site.number].join('/') : null
  })
  const earlier = useLive<string | null, Assessment | undefined>(site, (_, watch) => store.assessment ? observeEarlier(database, store.assessment, watch) : null)
  /** How the standard on the screen moved since the time before; `null` without one. */
  const trend = computed<Trend | null>(() => {
    const before = earlier.value.state === 'success' ? earlier.value.value : undefined
    const { rubric: now, assessment: current } = store
    const then = rubrics.find(before?.standards.find(({ id: standard }) => standard === now?.id), before?.enterprise.industry)
    return before && then && now && current ? compareReports({ rubric: then, assessment: before }, { rubric: now, assessment: current }) : null
  })
  /** The same answers by other methods, for reference. */
  const readings = computed<ReadingResult[]>(() => {
    const current = store.assessment
    const dropped = new Set(store.standards.flatMap(({ id, version, root }) => [...listDropped(listLeaves(rubrics.find({ id, version })?.root ?? root), listLeaves(root))]))
    return current && rubrics.bundle ? rubrics.bundle.readings.map(reading => readAnswersBy(reading, current, dropped)) : []
  })
  return { reports, trend, readings }
})
