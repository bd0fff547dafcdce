import type { LiftReason } from '@/domain/path/explainLifts'
import type { TurningAnswer } from '@/domain/path/findTurningAnswers'
import type { Path, PathAnswer } from '@/domain/path/Path'
import type { PathGoal } from '@/domain/path/PathGoal'
import { DEFAULT_PACE, planWaves } from '@/domain/path/planWaves'
import { applyWhatIf } from '@/domain/whatIf/applyWhatIf'
import { startPath } from '@/domain/path/PathStart'
import type { PathOrder } from '@/workers/PathOrder'
import { askPath } from '@/workers/askPath'
import { reuseParts } from '@/domain/change/reuseParts'
import { defineStore } from 'pinia'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { useAssessmentStore } from './assessment'
import { usePlanStore } from './plan'

/** What was found for a question; what is `undefined` is still looked for. */
export interface Found {
  order: PathOrder
  answer: PathAnswer
  reasons: LiftReason[]
  goal: PathGoal
  /** The way to the grade after the one that a budget buys. */
  next: Path | null
  alternative?: Path | null
  levers?: TurningAnswer[]
  shaky?: TurningAnswer[]
}

type Search = { is: 'idle' } | { is: 'searching', done: number } | { is: 'stopped' } | { is: 'failed', reason: 'not-loaded' | 'fault', cause: string }

/** So long a question must stay the same before it is asked: while a figure is typed, nothing is. */
const QUIET_MS = 200

/** The cheapest path for the open assessment, looked for off the main thread while its page is open. */
export const usePathStore = defineStore('path', () => {
  const store = useAssessmentStore()
  const plans = usePlanStore()
  const isWanted = shallowRef(false)
  /** Steps that are tried out in place of today's; none where the path begins today. */
  const steps = shallowRef<Readonly<Record<string, number>>>({})
  const search = shallowRef<Search>({ is: 'idle' })
  const found = shallowRef<Found | null>(null)

  /** The grade that is asked for: the one chosen, else the next. */
  const grade = computed(() => plans.settings.grade ?? Math.min(10, (store.report?.result?.grade ?? store.report?.interval?.low.grade ?? 0) + 1))
  const measure = computed(() => plans.settings.monthPrice === undefined ? 'months' as const : plans.settings.measure ?? 'months')
  const budget = computed(() => {
    const { budget: given, monthPrice } = plans.settings
    return given && (given.in === 'months' || monthPrice !== undefined) ? given : null
  })

  /** The levels that branches of this standard have to reach. */
  const levels = computed(() => {
    const nodes = new Set(store.report?.nodes.map(({ id }) => id))
    return Object.entries(plans.settings.levels ?? {}).filter(([branch]) => nodes.has(branch))
  })
  /** What has to be entered before there is a question. */
  const missing = computed(() => {
    const { ask, budget: given } = plans.settings
    if (ask === 'budget' && !budget.value) return given ? 'price' as const : 'budget' as const
    return ask === 'levels' && levels.value.length === 0 ? 'levels' as const : null
  })

  /** The same object for as long as nothing that a path depends on is another. */
  const order = computed<PathOrder | null>(before => reuseParts(before, readOrder()))
  function readOrder(): PathOrder | null {
    const { assessment, rubric } = store
    if (!isWanted.value || !assessment || !rubric) return null
    const { id, period, example, enterprise, answers, evidence } = assessment
    const { ask = 'target', monthPrice = null } = plans.settings
    const branches = Object.fromEntries(levels.value.map(([branch, level]) => [branch, rubric.cuts[2 * level - 2] ?? 0]))
    if (missing.value !== null) return null
    return {
      rubric, assessment: { id, period, example, enterprise, answers: applyWhatIf(answers, { steps: steps.value }), evidence },
      settings: { choices: plans.plan.choices, efforts: plans.plan.efforts, monthPrice },
      question: ask === 'budget' && budget.value ? { is: 'budget', budget: budget.value } : { is: 'target', goal: ask === 'levels' ? { branches } : { grade: grade.value, branches }, budget: budget.value, measure: measure.value },
    }
  }

  let stop: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  function halt() {
    clearTimeout(timer)
    stop?.()
    stop = null
  }

  function ask(asked: PathOrder) {
    halt()
    search.value = { is: 'searching', done: 0 }
    stop = askPath(asked, news => {
      switch (news.is) {
        case 'step': search.value = { is: 'searching', done: news.done }; return
        case 'answer': found.value = { order: asked, answer: news.answer, reasons: news.reasons, goal: news.goal, next: news.next }; return
        case 'alternative': if (found.value) found.value = { ...found.value, alternative: news.path }; return
        case 'turns':
          if (found.value) found.value = { ...found.value, levers: news.levers, shaky: news.shaky }
          stop = null
          search.value = { is: 'idle' }
          return
        case 'failed':
          stop = null
          found.value = null
          search.value = news
      }
    })
  }

  watch(order, next => {
    halt()
    if (!next) {
      search.value = { is: 'idle' }
      found.value = null
      return
    }
    // What belongs to another assessment or standard is not shown as the answer to this one.
    if (found.value?.order.assessment.id !== next.assessment.id || found.value.order.rubric !== next.rubric) found.value = null
    search.value = { is: 'searching', done: 0 }
    timer = setTimeout(() => ask(next), found.value ? QUIET_MS : 0)
  }, { flush: 'sync' })
  onScopeDispose(halt)

  function cancel() {
    halt()
    // What answers another question is not left standing for this one.
    if (found.value?.order !== order.value) found.value = null
    search.value = { is: 'stopped' }
  }
  function again() {
    if (order.value) ask(order.value)
  }

  const path = computed(() => found.value?.answer.is === 'path' ? found.value.answer.path : null)
  const start = computed(() => found.value && startPath(found.value.order.rubric, found.value.order.assessment, found.value.order.settings))
  const pace = computed(() => ({ people: plans.settings.people ?? DEFAULT_PACE.people, longest: plans.settings.longest ?? DEFAULT_PACE.longest }))
  const waves = computed(() => start.value && path.value ? planWaves(start.value, path.value, pace.value) : [])

  return { isWanted, steps, search, found, path, start, pace, waves, grade, measure, budget, missing, cancel, again }
})
