import type { ListedAction } from '@/domain/plan/judgeAction'
import { judgeAction, listActions, summarisePlan } from '@/domain/plan/judgeAction'
import type { Action } from '@/domain/plan/Plan'
import { describe, expect, it } from 'vitest'
import { actionOf, listedOf } from './actionOf'

const TODAY = '2025-03-10'
const [YESTERDAY, TOMORROW] = ['2025-03-09', '2025-03-11']

describe('judgeAction', () => {
  it.each([[YESTERDAY, 'late'], [TODAY, null], [TOMORROW, null], [undefined, null]])('says of one that is due on %s: %s', (endsOn, trouble) => {
    expect([judgeAction({ state: 'planned', endsOn }, TODAY), judgeAction({ state: 'doing', endsOn }, TODAY)]).toEqual([trouble, trouble])
  })

  it('takes what its owner says for the reason, however late it is', () => {
    expect([judgeAction({ state: 'blocked', endsOn: YESTERDAY }, TODAY), judgeAction({ state: 'blocked' }, TODAY)]).toEqual(['blocked', 'blocked'])
  })

  it('has nothing against what is over', () => {
    expect([judgeAction({ state: 'done', endsOn: YESTERDAY }, TODAY), judgeAction({ state: 'dropped', endsOn: YESTERDAY }, TODAY)]).toEqual([null, null])
  })
})

describe('listActions', () => {
  const order = (actions: Record<string, Partial<Action>>) => listActions(Object.fromEntries(Object.entries(actions).map(([id, more]) => [id, actionOf(id, more)])), TODAY).map(({ id }) => id)

  it('is empty without a plan', () => {
    expect(listActions(undefined, TODAY)).toEqual([])
  })

  it('says of each which one it is and what stands in its way', () => {
    const action = actionOf('上排产系统', { endsOn: YESTERDAY, owner: '李铁柱' })
    expect(listActions({ a1: action }, TODAY)).toEqual([{ ...action, id: 'a1', trouble: 'late' }])
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
      listedOf('a', { state: 'done', progress: 100, months: 1, budget: 20 }), listedOf('b', { state: 'doing', progress: 40, trouble: 'late', months: 1.5 }),
      listedOf('c', { state: 'blocked', trouble: 'blocked', months: 2.5, budget: 5.5 }), listedOf('d', { state: 'dropped', progress: 80, months: 50, budget: 900 }),
    ])).toEqual({ actions: 3, done: 1, late: 1, blocked: 1, months: 5, budget: 25.5, progress: 32 })
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

  it('takes what is done for all of it, whatever was said last', () => {
    expect(progress({ state: 'done', progress: 60 }, { progress: 20 })).toBe(60)
  })
})
