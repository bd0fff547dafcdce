import { planWalk, findWay } from '@/domain/walk/planWalk'
import type { Walk, WalkBy } from '@/domain/walk/planWalk'
import type { WalkChoices } from '@/domain/walk/readWalkChoices'
import { readWalkChoices } from '@/domain/walk/readWalkChoices'
import { readOwn } from '@/domain/change/readOwn'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useAssessmentStore } from './assessment'
import { useRaterStore } from './rater'
import { remember, rememberText } from './remember'

/** The walk through the open assessment, and what this browser remembers of it. The ratings themselves are the assessment's. */
export const useWalkStore = defineStore('walk', () => {
  const assessment = useAssessmentStore()
  const rater = useRaterStore()
  const minutes = rememberText('shuzhen.walk-minutes', 4)
  const awake = remember('shuzhen.walk-awake', ['no', 'yes'], 'no')
  const memory = computed(() => rememberText(`shuzhen.walk.${assessment.id}`, 50_000))
  const choices = computed<WalkChoices>(() => readWalkChoices(memory.value.value))

  /** Minutes for the whole walk; `null` for as many as it needs. */
  const available = computed<number | null>({
    get: () => /^[1-9]\d*$/.test(minutes.value) ? Number(minutes.value) : null,
    set: given => { minutes.value = given === null ? '' : String(given) },
  })
  const isAwake = computed<boolean>({ get: () => awake.value === 'yes', set: is => { awake.value = is ? 'yes' : 'no' } })

  const plan = computed<Walk | null>(() => assessment.rubric && assessment.assessment && planWalk(
    assessment.rubric, assessment.assessment.answers, { ...choices.value, source: rater.source, available: available.value },
  ))

  const keep = (parts: Partial<WalkChoices>) => { memory.value.value = JSON.stringify({ ...choices.value, ...parts }) }
  const budgetOf = (stop: string) => plan.value?.stops.find(({ id }) => id === stop)?.minutes ?? 0

  const chooseWay = (by: WalkBy) => keep({ by })

  /** Moves a stop up or down by one place. */
  function moveStop(stop: string, by: -1 | 1) {
    const ids: string[] = plan.value?.stops.map(({ id }) => id) ?? []
    const at = ids.indexOf(stop)
    const other = ids[at + by]
    if (at === -1 || other === undefined) return
    const moved = ids.map((id, i) => i === at ? other : i === at + by ? stop : id)
    keep({ order: [...moved, ...choices.value.order.filter(id => !ids.includes(id))] })
  }

  function skipStop(stop: string, isSkipped: boolean) {
    const others = choices.value.skipped.filter(id => id !== stop)
    keep({ skipped: isSkipped ? [...others, stop] : others })
  }

  /** Remembers where the user is; the budget of a stop is fixed when it is opened first, so that answering does not shrink it. */
  function comeTo(stop: string, indicator: string | null) {
    keep({ by: findWay(stop) ?? choices.value.by, stop, indicator })
    const { budgets } = choices.value
    if (!readOwn(budgets, stop)) keep({ budgets: { ...budgets, [stop]: budgetOf(stop) } })
  }

  const keepTime = (stop: string, seconds: number) => keep({ seconds: { ...choices.value.seconds, [stop]: seconds } })

  /** Starts the clock of a stop anew, with the budget for what is open there by now. */
  function resetClock(stop: string) {
    keepTime(stop, 0)
    keep({ budgets: { ...choices.value.budgets, [stop]: budgetOf(stop) } })
  }
  const resetClocks = () => keep({ seconds: {}, budgets: {} })

  /** Which of the things to look at are ticked. */
  const tick = (indicator: string, items: number[]) => keep({ looked: { ...choices.value.looked, [indicator]: items } })

  return { available, isAwake, choices, plan, chooseWay, moveStop, skipStop, comeTo, keepTime, resetClock, resetClocks, tick }
})
