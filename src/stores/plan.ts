import type { PlanChange } from '@/domain/change/Change'
import { readField } from '@/domain/change/diffAssessments'
import { isSame } from '@/domain/change/isSame'
import { keyOfChange } from '@/domain/change/readChange'
import { withoutUndefined } from '@/domain/change/withoutUndefined'
import type { Action, Plan, PlanSettings } from '@/domain/plan/Plan'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useAssessmentStore } from './assessment'
import { useClock } from './clock'
import { useRaterStore } from './rater'

type Part = Exclude<keyof Plan, 'settings'>
type ValueOf<P extends Part> = NonNullable<Plan[P]> extends Record<string, infer V> ? V : never

/** The plan of the open assessment, and every change to it; each is a step of the history like any other. */
export const usePlanStore = defineStore('plan', () => {
  const store = useAssessmentStore()
  const clock = useClock()
  const rater = useRaterStore()
  const plan = computed<Plan>(() => store.assessment?.plan ?? {})
  const settings = computed<PlanSettings>(() => plan.value.settings ?? {})

  const turn = (part: PlanChange['part'], key: string, value: unknown): PlanChange => ({
    of: 'plan', part, key,
    before: readField(plan.value[part] ?? {}, key),
    // What an object does not have is not written down as missing.
    after: readField({ value: typeof value === 'object' && value !== null && !Array.isArray(value) ? withoutUndefined(value) : value ?? null }, 'value'),
  })

  /** Sets a value, or takes it away with `null`; nothing happens when it says the same. */
  function set<P extends Part>(part: P, key: string, value: ValueOf<P> | null) {
    const one = turn(part, key, value)
    if (!isSame(one.before, one.after)) store.change([one], { key: keyOfChange(one) })
  }

  /** Several values of one part as one step. */
  function setAll<P extends Part>(part: P, values: readonly (readonly [key: string, value: ValueOf<P> | null])[]) {
    const changes = values.map(([key, value]) => turn(part, key, value)).filter(({ before, after }) => !isSame(before, after))
    if (changes.length > 0) store.change(changes)
  }

  /** Changes settings; `undefined` takes one away. */
  function setUp(next: Partial<PlanSettings>) {
    const changes = Object.keys(next).map(key => turn('settings', key, readField(next, key))).filter(({ before, after }) => !isSame(before, after))
    if (changes.length > 0) store.change(changes, { key: changes.map(keyOfChange).join() })
  }

  /** Adds actions as one step; returns how many. */
  function addActions(actions: readonly Omit<Action, 'at' | 'by'>[]): number {
    setAll('actions', actions.map(action => [clock.newId(), { ...action, at: clock.now(), ...rater.name !== '' && { by: rater.name } }] as const))
    return actions.length
  }

  /** Adds one action; returns its id. */
  function addAction(action: Omit<Action, 'at' | 'by'>): string {
    const id = clock.newId()
    set('actions', id, { ...action, at: clock.now(), ...rater.name !== '' && { by: rater.name } })
    return id
  }

  /** Changes members of an action; one given as `undefined` goes. */
  function changeAction(id: string, parts: Partial<Action>) {
    const before = plan.value.actions?.[id]
    if (before) set('actions', id, { ...before, ...parts })
  }

  return { addActions, addAction, changeAction, plan, settings, set, setAll, setUp }
})
