import { buildReport } from '@/domain/report/buildReport'
import type { Report } from '@/domain/report/Report'
import { listLeaves } from '@/domain/rubric/Rubric'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useAssessmentStore } from './assessment'

/** What each standard of the open assessment says, in the order of the assessment. */
export const useReportsStore = defineStore('reports', () => {
  const store = useAssessmentStore()
  const reports = computed<Report[]>(() => store.standards.flatMap(standard => {
    const others = store.standards.filter(other => other !== standard).flatMap(({ root }) => listLeaves(root).map(leaf => leaf.id))
    return store.assessment ? [buildReport(standard, store.assessment, { elsewhere: new Set(others) })] : []
  }))
  return { reports }
})
