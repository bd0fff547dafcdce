import type { Lift } from '@/domain/path/Path'
import type { Wave } from '@/domain/path/planWaves'
import type { Action } from '@/domain/plan/Plan'
import { planSchema } from '@/domain/plan/Plan'
import { planFromPath } from '@/domain/plan/planFromPath'
import { describe, expect, it } from 'vitest'
import { liftOf, pathOf } from '../path/pathOf'
import { actionOf } from './actionOf'

const waveOf = (begins: number, lasts: number, ...lifts: Omit<Wave['lifts'][number], 'months'>[]): Wave =>
  ({ lifts: lifts.map(lift => ({ ...lift, months: 1 })), months: lifts.length, begins, lasts, after: { score: 27.5, grade: 3 } })
const LIFTS = [liftOf('plan', 2, 6), liftOf('start', 0, 4, { months: 3 })]
/** Planning begins in the first wave and ends in the second. */
const WAVES = [waveOf(0, 2, { indicator: 'plan', from: 2, to: 4 }), waveOf(2, 1, { indicator: 'plan', from: 4, to: 6 }, { indicator: 'start', from: 0, to: 4 })]

function plan({ lifts = LIFTS, waves = WAVES, actions, startsOn = '2025-01-06', title = ({ indicator, to }) => `${indicator} to ${to}` }: {
  lifts?: Lift[], waves?: Wave[], actions?: Record<string, Action>, startsOn?: string | null, title?: (lift: Lift) => string
} = {}) {
  return planFromPath(pathOf(lifts), waves, { actions, startsOn, title, costOf: (_, from, to) => ({ months: to - from, money: 0 }) })
}

describe('planFromPath', () => {
  it('makes an action of each lift, with the time of its waves', () => {
    // An action ends on the day before the next wave.
    expect(plan()).toEqual([
      { title: 'plan to 6', lifts: [{ indicator: 'plan', from: 2, to: 6 }], state: 'planned', progress: 0, startsOn: '2025-01-06', endsOn: '2025-04-05', months: 6, wave: 1 },
      { title: 'start to 4', lifts: [{ indicator: 'start', from: 0, to: 4 }], state: 'planned', progress: 0, startsOn: '2025-03-06', endsOn: '2025-04-05', months: 3, wave: 2 },
    ])
  })

  it('goes on from where an open action ends, with the effort that is left', () => {
    const actions = { a1: actionOf('先做一半', { lifts: [{ indicator: 'plan', from: 2, to: 4 }] }), a2: actionOf('弃', { lifts: [{ indicator: 'start', from: 0, to: 4 }], state: 'dropped' }) }
    expect(plan({ actions }).map(({ lifts, months }) => [lifts, months])).toEqual([[[{ indicator: 'plan', from: 4, to: 6 }], 2], [[{ indicator: 'start', from: 0, to: 4 }], 3]])
  })

  it('begins a wave on the day after the one before', () => {
    const [first, second] = plan({ waves: [waveOf(0, 2, { indicator: 'plan', from: 2, to: 6 }), waveOf(2, 1, { indicator: 'start', from: 0, to: 4 })] })
    expect([first?.endsOn, second?.startsOn]).toEqual(['2025-03-05', '2025-03-06'])
  })

  it('has waves but no dates where nobody knows when it begins', () => {
    expect(plan({ startsOn: null }).map(({ startsOn, endsOn, wave }) => [startsOn, endsOn, wave])).toEqual([[undefined, undefined, 1], [undefined, undefined, 2]])
  })

  it('has neither where there are no waves', () => {
    for (const action of plan({ waves: [] })) for (const key of ['startsOn', 'endsOn', 'wave']) expect(action).not.toHaveProperty(key)
  })

  it('sets effort and money aside, to the hundredth', () => {
    const [dear, free] = plan({ lifts: [liftOf('plan', 2, 5, { months: 10 / 3, money: 20 / 3 }), liftOf('start', 0, 4)] })
    expect([dear?.months, dear?.budget]).toEqual([3.33, 6.67])
    expect(free).not.toHaveProperty('budget')
  })

  it.each<[what: string, made: string[], action: Partial<Action>]>([
    ['as far', ['start'], { lifts: [{ indicator: 'plan', from: 2, to: 6 }] }],
    ['further, among others,', ['start'], { state: 'blocked', lifts: [{ indicator: 'other', from: 0, to: 1 }, { indicator: 'plan', from: 3, to: 9 }] }],
    ['less far', ['plan', 'start'], { state: 'doing', lifts: [{ indicator: 'plan', from: 2, to: 5 }] }],
    ['as far, but is done,', ['plan', 'start'], { state: 'done', lifts: [{ indicator: 'plan', from: 2, to: 6 }] }],
    ['as far, but is dropped,', ['plan', 'start'], { state: 'dropped', lifts: [{ indicator: 'plan', from: 2, to: 6 }] }],
  ])('looks at what is planned already: where an action lifts %s it makes those of %j', (_, made, action) => {
    expect(plan({ actions: { a1: actionOf('旧', action) } }).map(({ lifts }) => lifts[0]?.indicator)).toEqual(made)
  })

  it('makes what a plan takes, however long a title is', () => {
    const actions = Object.fromEntries(plan({ title: () => '很长'.repeat(150) }).entries())
    expect(planSchema.parse({ actions })).toEqual({ actions })
    expect(actions[0]?.title).toBe('很长'.repeat(100))
  })

  it('makes nothing of an empty path', () => {
    expect(plan({ lifts: [], waves: [] })).toEqual([])
  })
})
