import type { LocalText } from '@/domain/LocalText'
import { listNodes } from '@/domain/rubric/Rubric'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useAssessmentStore } from './assessment'
import { useRubricsStore } from './rubrics'

/** What things are called in the open assessment: standards, branches, indicators and figures. */
export const useTitlesStore = defineStore('titles', () => {
  const store = useAssessmentStore()
  const rubrics = useRubricsStore()

  const titles = computed(() => new Map<string, LocalText>([...store.standards].reverse().flatMap(({ id, title, root }) => [
    [id, title] as const,
    ...listNodes(root).flatMap(node => [
      ...node === root ? [] : [[node.id, node.title] as const],
      ...node.kind === 'branch' ? node.kpis.map(({ id: kpi, zh, en }) => [kpi, { zh, en }] as const) : [],
    ]),
  ])))
  /** The id itself for what nobody knows. */
  const titleOf = (id: string): LocalText => titles.value.get(id) ?? rubrics.findIndicator(id)?.title ?? { zh: id, en: id }
  return { titleOf }
})
