import { costOf } from '@/domain/path/buildPath'
import { startPath } from '@/domain/path/PathStart'
import { buildReport } from '@/domain/report/buildReport'
import type { Report } from '@/domain/report/Report'
import { applyWhatIf } from '@/domain/whatIf/applyWhatIf'
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { useAssessmentStore } from './assessment'
import { useClock } from './clock'
import { usePlanStore } from './plan'
import { useRaterStore } from './rater'

/** Ratings as they might be: tried out, kept by name, compared. Nothing of it changes an answer. */
export const useWhatIfStore = defineStore('what-if', () => {
  const store = useAssessmentStore()
  const plans = usePlanStore()
  const rater = useRaterStore()
  const clock = useClock()
  /** Steps that are tried out now, where they are another than today's. */
  const steps = shallowRef<Readonly<Record<string, number>>>({})
  watch(() => store.id, () => { steps.value = {} })

  const start = computed(() => store.assessment && store.rubric ? startPath(store.rubric, store.assessment, { efforts: plans.plan.efforts }) : null)
  const kept = computed(() => Object.entries(plans.plan.whatIfs ?? {}).map(([id, whatIf]) => ({ ...whatIf, id })))

  /** What the engine says with these steps. */
  function score(tried: Readonly<Record<string, number>>): Report | null {
    const { assessment, rubric } = store
    return assessment && rubric ? buildReport(rubric, { ...assessment, answers: applyWhatIf(assessment.answers, { steps: tried }) }) : null
  }
  /** Person-months from today's steps up to these; going down takes nothing. */
  function measure(tried: Readonly<Record<string, number>>): number {
    return (start.value?.items ?? []).reduce((sum, item) => sum + costOf(item, Math.max(item.from, tried[item.id] ?? item.from), 'months'), 0)
  }
  const report = computed(() => score(steps.value))
  const months = computed(() => measure(steps.value))

  function slide(indicator: string, step: number) {
    const { [indicator]: _, ...rest } = steps.value
    const item = start.value?.itemById.get(indicator)
    // Back where it stands it is no what-if, unless it is open: then 0 is an answer that nobody has given.
    steps.value = item && item.from === step && !item.isOpen ? rest : { ...rest, [indicator]: step }
  }
  const reset = () => { steps.value = {} }
  function keep(title: string): void {
    plans.set('whatIfs', clock.newId(), { title, steps: { ...steps.value }, at: clock.now(), ...rater.name !== '' && { by: rater.name } })
  }
  function load(id: string) {
    steps.value = { ...plans.plan.whatIfs?.[id]?.steps }
  }
  const drop = (id: string) => plans.set('whatIfs', id, null)

  return { steps, start, kept, report, months, score, measure, slide, reset, keep, load, drop }
})
