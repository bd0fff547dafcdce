import type { Action } from '@/domain/plan/Plan'
import { useAssessmentStore } from '@/stores/assessment'
import { useAssessmentsStore } from '@/stores/assessments'
import { usePlanStore } from '@/stores/plan'
import { useSavingStore } from '@/stores/saving'
import { describe, expect, it } from 'vitest'
import { until } from '../until'
import { useStorage } from './useStorage'

const { look, openTab } = useStorage()
const ACTION: Action = { title: '上排产系统', lifts: [{ indicator: 'scenario-20', from: 2, to: 5 }], state: 'planned', progress: 0 }

async function open(id: string) {
  const store = useAssessmentStore()
  store.open(id)
  await until(() => expect(store.state).toBe('open'))
  return { store, plans: usePlanStore() }
}
async function start() {
  const id = await useAssessmentsStore().startAssessment()
  return { id, ...await open(id) }
}
/** What each step of the history is about, once everything is saved. */
async function readHistory() {
  await until(() => expect(useSavingStore().hasUnsaved).toBe(false))
  return (await look().history.toArray()).map(({ changes }) => changes.map(change => change.of === 'plan' ? `${change.part}/${change.key}` : change.of))
}

describe('plan store', { timeout: 60_000 }, () => {
  it('is empty until something is planned', async () => {
    const { plans } = await start()
    expect([plans.plan, plans.settings]).toEqual([{}, {}])
  })

  it('sets a value at once, and takes it away', async () => {
    const { plans, store } = await start()
    plans.set('choices', 'scenario-20', { will: 5 })
    plans.set('efforts', 'scenario-20', [{ level: 2, months: 3 }])
    expect(store.assessment?.plan).toEqual({ choices: { 'scenario-20': { will: 5 } }, efforts: { 'scenario-20': [{ level: 2, months: 3 }] } })
    plans.set('choices', 'scenario-20', null)
    plans.set('efforts', 'scenario-20', null)
    expect(store.assessment?.plan).toBeUndefined()
  })

  it('sets several values as one step', async () => {
    const { plans } = await start()
    plans.setAll('actions', [['a1', ACTION], ['a2', { ...ACTION, title: '联网' }]])
    expect(Object.keys(plans.plan.actions ?? {})).toEqual(['a1', 'a2'])
    expect(await readHistory()).toEqual([['actions/a1', 'actions/a2']])
  })

  it('changes settings, and takes away what is undefined', async () => {
    const { plans } = await start()
    plans.setUp({ grade: 5, people: 4 })
    plans.setUp({ grade: undefined, startsOn: '2025-01-06' })
    expect(plans.settings).toStrictEqual({ people: 4, startsOn: '2025-01-06' })
  })

  it('does nothing when it says the same', async () => {
    const { plans } = await start()
    plans.set('actions', 'a1', ACTION)
    plans.setUp({ grade: 5 })
    expect(await readHistory()).toHaveLength(2)
    plans.set('actions', 'a1', { ...ACTION, owner: undefined })
    plans.set('choices', 'scenario-20', null)
    plans.setAll('actions', [['a1', { ...ACTION }], ['a2', null]])
    plans.setUp({ grade: 5, people: undefined })
    expect(await readHistory()).toHaveLength(2)
  })

  it('leaves out of a step what says the same', async () => {
    const { plans } = await start()
    plans.set('actions', 'a1', ACTION)
    await readHistory()
    plans.setAll('actions', [['a1', ACTION], ['a2', ACTION]])
    expect(await readHistory()).toEqual([['actions/a1'], ['actions/a2']])
  })

  it('is taken back step by step', async () => {
    const { plans, store } = await start()
    plans.setUp({ people: 4 })
    await readHistory()
    plans.setAll('choices', [['scenario-20', { will: 5 }], ['scenario-21', { wont: true }]])
    await store.undo()
    await until(() => expect(plans.plan).toEqual({ settings: { people: 4 } }))
    await store.undo()
    await until(() => expect(plans.plan).toEqual({}))
    await store.redo()
    await until(() => expect(plans.settings).toEqual({ people: 4 }))
  })

  it('is there when the assessment is opened again', async () => {
    const { id, plans } = await start()
    plans.setUp({ grade: 5, budget: { in: 'months', most: 40 } })
    plans.set('choices', 'scenario-20', { wont: true })
    plans.set('actions', 'a1', ACTION)
    await readHistory()
    const before = plans.plan
    openTab()
    const again = await open(id)
    expect(again.plans).not.toBe(plans)
    expect(again.plans.plan).toEqual(before)
    expect(again.plans.plan).toMatchObject({ settings: { grade: 5 }, choices: { 'scenario-20': { wont: true } }, actions: { a1: { title: '上排产系统' } } })
  })
})
