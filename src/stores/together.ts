import type { Assessment } from '@/domain/assessment/Assessment'
import type { Basis, Member } from '@/domain/group/rollUp'
import { rollUp } from '@/domain/group/rollUp'
import { buildReport } from '@/domain/report/buildReport'
import type { Report } from '@/domain/report/Report'
import type { Perspective } from '@/domain/report/takePerspective'
import { takePerspective } from '@/domain/report/takePerspective'
import type { StandardRef } from '@/domain/rubric/RubricFile'
import type { Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import { observeSome } from '@/storage/observeSome'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { useDatabaseStore } from './database'
import { useRubricsStore } from './rubrics'
import { useLive } from './useLive'

/** Which assessment, seen by whose ratings. */
export interface SideChoice { id: string, perspective: Perspective }

/** Several assessments looked at together: two side by side, or the sites of a group. */
export const useTogetherStore = defineStore('together', () => {
  const { database } = useDatabaseStore()
  const rubrics = useRubricsStore()
  const ids = shallowRef<readonly string[]>([])
  const live = useLive<readonly string[], Assessment[]>(ids, (wanted, watch) => wanted.length > 0 ? observeSome(database, wanted, watch) : null)
  const isPending = computed(() => !rubrics.isReady || ids.value.length > 0 && live.value.state === 'pending')
  const assessments = computed<Assessment[]>(() => live.value.state === 'success' ? live.value.value : [])

  function open(wanted: readonly string[]) {
    void rubrics.load()
    const unique = [...new Set(wanted)]
    if (unique.join() !== ids.value.join()) ids.value = unique
  }

  /** Ids of standards that some assessments answer and this app has, those of most assessments first. */
  function listStandards(of: readonly Assessment[]): { id: string, title: Rubric['title'], n: number }[] {
    const all = of.flatMap(({ standards, enterprise }) => standards.flatMap(standard => rubrics.find(standard, enterprise.industry) ?? []))
    const found = new Map<string, { id: string, title: Rubric['title'], n: number }>()
    for (const { id, title } of all) found.set(id, { id, title, n: (found.get(id)?.n ?? 0) + 1 })
    return [...found.values()].sort((a, b) => b.n - a.n)
  }

  /** What a standard says of an assessment, under the version and edition that the assessment answers; `null` when it does not. */
  function read(assessment: Assessment, standardId: string, perspective: Perspective = 'counted'): Report | null {
    const findTree = (standard: StandardRef | undefined) => rubrics.find(standard, assessment.enterprise.industry)
    const rubric = findTree(assessment.standards.find(({ id }) => id === standardId))
    if (!rubric) return null
    const elsewhere = new Set(assessment.standards.flatMap(standard => findTree(standard) ?? []).flatMap(({ root }) => listLeaves(root).map(({ id }) => id)))
    return buildReport(rubric, { ...assessment, answers: takePerspective(assessment.answers, perspective) }, { elsewhere })
  }

  const findAssessment = (id: string) => assessments.value.find(assessment => assessment.id === id)
  const readSide = ({ id, perspective }: SideChoice, standardId: string): Report | null => {
    const assessment = findAssessment(id)
    return assessment ? read(assessment, standardId, perspective) : null
  }

  /** How many of the wanted ones are not here. */
  const missing = computed(() => live.value.state === 'success' ? ids.value.length - assessments.value.length : 0)

  /** The sites together by one standard, and how many of them do not use it. */
  function group(standardId: string, basis: Basis) {
    const members = assessments.value.flatMap((assessment): Member[] => {
      const report = read(assessment, standardId)
      return report ? [{ assessment, report }] : []
    })
    return { rollUp: rollUp(members, basis), skipped: assessments.value.length - members.length }
  }
  return { isPending, assessments, missing, open, listStandards, readSide, group }
})
