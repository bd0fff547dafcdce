import type { ListedAction } from '@/domain/plan/listActions'
import { isInTrouble, listActions, summarisePlan } from '@/domain/plan/listActions'
import type { Action } from '@/domain/plan/Plan'
import { describe, expect, it } from 'vitest'
import { actionOf, listedOf } from './actionOf'

const TODAY = '2025-03-10'
const [YESTERDAY, TOMORROW] = ['2025-03-09', '2025-03-11']

describe('listActions', () => {
  const order = (actions: Record<string, Partial<Action>>) => listActions(Object.fromEntries(Object.entries(actions).map(([id, more]) => [id, actionOf(id, more)])), TODAY).map(({ id }) => id)

  it('is empty without a plan', () => {
    expect(listActions(undefined, TODAY)).toEqual([])
  })

  it('says of each which one it is and what stands in its way', () => {
    const action = actionOf('上排产系统', { endsOn: YESTERDAY, owner: '李铁柱' })
    expect(listActions({ a1: action }, TODAY)).toEqual([{ ...action, id: 'a1', late: 1 }])
  })

  it.each([[YESTERDAY, 1], [TODAY, 0], [TOMORROW, 0], [undefined, 0], ['2024-03-10', 365]])('counts the days past %s: %i, blocked or not, but not of what is over', (endsOn, late) => {
    const lateOf = (state: Action['state']) => listActions({ a: actionOf('a', { state, endsOn }) }, TODAY)[0]?.late
    expect([lateOf('planned'), lateOf('doing'), lateOf('blocked'), lateOf('done'), lateOf('dropped')]).toEqual([late, late, late, 0, 0])
  })

  it('takes what is done for all of it, whatever was said last', () => {
    const progress = (state: Action['state']) => listActions({ a: actionOf('a', { state, progress: 60 }) }, TODAY)[0]?.progress
    expect([progress('done'), progress('doing'), progress('dropped')]).toEqual([100, 60, 60])
  })

  it('begins with what is due first, and ends with what has no day', () => {
    expect(order({ never: {}, begun: { startsOn: '2024-01-01' }, late: { endsOn: '2025-06-30' }, soon: { endsOn: '2025-03-31' } })).toEqual(['soon', 'late', 'begun', 'never'])
  })

  it('looks at the beginning, the wave and the time of writing where days are the same', () => {
    const endsOn = '2025-06-30'
    expect(order({ open: { endsOn }, second: { endsOn, startsOn: '2025-02-01' }, first: { endsOn, startsOn: '2025-01-01' } })).toEqual(['first', 'second', 'open'])
    expect(order({ third: { wave: 2 }, second: { wave: 1, at: '2025-01-02T08:00:00Z' }, first: { wave: 1, at: '2025-01-01T08:00:00Z' } })).toEqual(['first', 'second', 'third'])
  })

  it('leaves the plan as it is', () => {
    const plan = Object.freeze({ b: Object.freeze(actionOf('b', { endsOn: TOMORROW })), a: Object.freeze(actionOf('a', { endsOn: YESTERDAY })) })
    expect(listActions(plan, TODAY).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(Object.keys(plan)).toEqual(['b', 'a'])
  })
})

describe('summarisePlan', () => {
  const progress = (...actions: Partial<ListedAction>[]) => summarisePlan(actions.map(more => listedOf('x', more))).progress

  it('is nothing where nothing is planned', () => {
    expect(summarisePlan([])).toEqual({ actions: 0, done: 0, late: 0, blocked: 0, months: 0, budget: 0, progress: 0 })
  })

  it('counts, adds up and leaves out what is dropped', () => {
    expect(summarisePlan([
      listedOf('a', { state: 'done', progress: 100, months: 1, budget: 20 }), listedOf('b', { state: 'doing', progress: 40, late: 2, months: 1.5 }),
      listedOf('c', { state: 'blocked', late: 1, months: 2.5, budget: 5.5 }), listedOf('d', { state: 'dropped', progress: 80, months: 50, budget: 900 }),
    ])).toEqual({ actions: 3, done: 1, late: 2, blocked: 1, months: 5, budget: 25.5, progress: 32 })
  })

  it('weighs progress by effort where every action states one', () => {
    expect(progress({ months: 9, progress: 100 }, { months: 1, progress: 0 })).toBe(90)
  })

  it.each([[undefined], [0]])('weighs all the same where one says %j', months => {
    expect(progress({ months: 9, progress: 100 }, { months, progress: 0 })).toBe(50)
  })

  it('has no regard to the effort of what is dropped', () => {
    expect(progress({ months: 9, progress: 100 }, { months: 1 }, { state: 'dropped' })).toBe(90)
    expect(progress({ state: 'dropped', progress: 80 })).toBe(0)
  })
})

describe('isInTrouble', () => {
  it('is what is late, blocked, or both', () => {
    expect([{ late: 1 }, { state: 'blocked' as const }, { state: 'blocked' as const, late: 1 }, { state: 'doing' as const }].map(more => isInTrouble(listedOf('x', more)))).toEqual([true, true, true, false])
  })
})
