import type { ListedAction } from '@/domain/plan/listActions'
import { joinName } from '@/exchange/writeAssessment'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { useAssessmentStore } from './assessment'
import { useClock } from './clock'
import { downloadBlob } from './downloadText'

/** The plan as a calendar file. Word and Excel are made like those of a report. */
export const usePlanFilesStore = defineStore('plan-files', () => {
  const store = useAssessmentStore()
  const clock = useClock()
  /** How many actions went into the last calendar, and how many have no day. */
  const told = shallowRef<{ n: number, rest: number } | null>(null)

  /** Hands the actions to the downloads as events; `name` ends the file's name. */
  async function exportCalendar(actions: readonly ListedAction[], name: string, describe: (action: ListedAction) => readonly string[]) {
    const current = store.assessment
    if (!current) return
    const { writeCalendar } = await import('@/documents/plan/writeCalendar')
    const { text, events } = writeCalendar(actions, { assessmentId: current.id, madeAt: clock.now(), describe })
    downloadBlob(`${joinName([current.enterprise.name.trim() || 'shuzhen', current.period.trim(), name])}.ics`, new Blob([text], { type: 'text/calendar' }))
    told.value = { n: events, rest: actions.length - events }
  }
  return { told, exportCalendar }
})
