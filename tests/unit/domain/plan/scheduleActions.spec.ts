import { listUndated, scheduleActions } from '@/domain/plan/scheduleActions'
import { describe, expect, it } from 'vitest'
import { listedOf } from './actionOf'

describe('scheduleActions', () => {
  it('puts one wave after the other, as long as its effort takes the people', () => {
    const actions = [listedOf('c', { wave: 2, months: 3 }), listedOf('a', { wave: 1, months: 4 }), listedOf('b', { wave: 1, months: 2 })]
    expect(scheduleActions(actions, '2027-01-01', { people: 3 })).toEqual([
      ['a', { startsOn: '2027-01-01', endsOn: '2027-02-28' }], ['b', { startsOn: '2027-01-01', endsOn: '2027-02-28' }], ['c', { startsOn: '2027-03-01', endsOn: '2027-03-31' }],
    ])
  })

  it('takes what has no wave last, and gives what states no effort a day', () => {
    const actions = [listedOf('free', { months: 1 }), listedOf('first', { wave: 1 })]
    expect(scheduleActions(actions, '2027-01-01', { people: 1 })).toEqual([['first', { startsOn: '2027-01-01', endsOn: '2027-01-01' }], ['free', { startsOn: '2027-01-01', endsOn: '2027-01-31' }]])
  })

  it('moves nothing that has a day, and plans nothing that is over', () => {
    const actions = [listedOf('dated', { endsOn: '2026-05-01' }), listedOf('done', { state: 'done' }), listedOf('dropped', { state: 'dropped' }), listedOf('open', { state: 'blocked' })]
    expect(listUndated(actions).map(({ id }) => id)).toEqual(['open'])
    expect(scheduleActions(actions, '2027-01-01', { people: 1 }).map(([id]) => id)).toEqual(['open'])
  })
})
