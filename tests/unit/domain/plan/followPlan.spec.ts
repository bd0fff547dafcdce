import { followAssessment, followPlan } from '@/domain/plan/followPlan'
import type { Action } from '@/domain/plan/Plan'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../buildAssessment'
import { buildAssessment } from '../buildAssessment'
import { actionOf } from './actionOf'

const lift = (indicator: string, from = 2, to = 5) => ({ indicator, from, to })
const follow = (actions: Record<string, Action> | undefined, answers: Record<string, QuickAnswer>) => followPlan(actions, buildAssessment(answers).answers)
const outcome = (answer?: QuickAnswer, more: Partial<Action> = {}) => follow({ a1: actionOf('排产', { lifts: [lift('scenario-3')], ...more }) }, answer === undefined ? {} : { 'scenario-3': answer }).map(({ now, outcome }) => [now, outcome])

describe('followAssessment', () => {
  const later = buildAssessment({ 'scenario-3': 5 })
  const then = (actions?: Record<string, Action>) => ({ ...buildAssessment({}, { period: '2023' }), plan: { actions } })

  it('names the period, and what each lift has become', () => {
    const action = actionOf('排产', { lifts: [lift('scenario-3')] })
    expect(followAssessment(then({ a1: action }), later)).toEqual({ period: '2023', lifts: [{ action, ...lift('scenario-3'), now: 5, outcome: 'true' }] })
  })

  it('is nothing where nothing was promised', () => {
    expect([followAssessment(then(), later), followAssessment(then({ a1: actionOf('培训') }), later), followAssessment({ period: '2023', plan: undefined }, later)]).toEqual([null, null, null])
  })
})

describe('followPlan', () => {
  it.each<[QuickAnswer | undefined, number | null, string]>([
    [7, 7, 'true'], [5, 5, 'true'], [4, 4, 'part'], [2, 2, 'none'], [1, 1, 'none'], [0, 0, 'none'], ['na', null, 'unknown'], [undefined, null, 'unknown'],
  ])('says what became of a lift from 2 to 5 when it is %j now', (answer, now, becomes) => {
    expect(outcome(answer)).toEqual([[now, becomes]])
  })

  it('goes by the rating that counts', () => {
    expect(outcome({ self: { step: 8 }, assessor: { step: 3 } })).toEqual([[3, 'part']])
  })

  it('believes ratings, not what was said of an action', () => {
    expect(outcome(2, { state: 'done', progress: 100 })).toEqual([[2, 'none']])
    expect(outcome(5, { state: 'blocked' })).toEqual([[5, 'true']])
  })

  it('asks nothing of what was dropped', () => {
    expect(outcome(5, { state: 'dropped' })).toEqual([])
  })

  it('follows every lift of every action, with who promised it', () => {
    const both = actionOf('一起做', { owner: '李铁柱', lifts: [lift('scenario-3'), lift('scenario-4', 0, 1)] })
    const again = actionOf('再做', { lifts: [lift('scenario-3', 5, 7)] })
    const talk = actionOf('开会')
    expect(follow({ both, talk, again }, { 'scenario-3': 6 })).toEqual([
      { action: both, indicator: 'scenario-3', from: 2, to: 5, now: 6, outcome: 'true' }, { action: both, indicator: 'scenario-4', from: 0, to: 1, now: null, outcome: 'unknown' },
      { action: again, indicator: 'scenario-3', from: 5, to: 7, now: 6, outcome: 'part' },
    ])
  })

  it('is empty where nothing was planned', () => {
    expect([follow(undefined, { 'scenario-3': 6 }), follow({}, {})]).toEqual([[], []])
  })

  it('finds no rating in what every object has', () => {
    expect(follow({ a1: actionOf('怪', { lifts: [lift('constructor')] }) }, {}).map(({ outcome }) => outcome)).toEqual(['unknown'])
  })
})
