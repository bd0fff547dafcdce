import { listUnfinished } from '@/domain/plan/listUnfinished'
import type { Action } from '@/domain/plan/Plan'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../buildAssessment'
import { actionOf } from './actionOf'

const { answers } = buildAssessment({ reached: 5, part: 3, same: 2 })
const list = (actions: Record<string, Action>, present?: Record<string, Action>) => listUnfinished(actions, answers, present)
const lift = (indicator: string) => ({ indicator, from: 2, to: 5 })

describe('listUnfinished', () => {
  it('goes on from where each indicator stands now, without what has come true', () => {
    const action = actionOf('排产', { lifts: ['reached', 'part', 'same', 'open'].map(lift), state: 'doing', progress: 40, owner: '王工', endsOn: '2025-06-30' })
    expect(list({ a1: action })).toEqual([['a1', { ...action, lifts: [{ indicator: 'part', from: 3, to: 5 }, lift('same'), lift('open')] }]])
  })

  it('leaves out what is done, dropped or has nothing left to lift, and keeps what never lifted anything', () => {
    const actions = {
      done: actionOf('完', { lifts: [lift('same')], state: 'done' }), dropped: actionOf('弃', { state: 'dropped' }), over: actionOf('到了', { lifts: [lift('reached')] }), plain: actionOf('培训', { state: 'blocked', blockedBy: '没人' }),
    }
    expect(list(actions)).toEqual([['plain', actions.plain]])
  })

  it('leaves evidence where it belongs, and keeps the order of waves', () => {
    expect(list({ a1: actionOf('排产', { evidence: ['e1'], wave: 2, note: '看供应商' }) })).toEqual([['a1', actionOf('排产', { wave: 2, note: '看供应商' })]])
  })

  it('leaves out what the present plan has, under its id or as a lift of its own', () => {
    const actions = { a1: actionOf('甲', { lifts: [lift('same')] }), a2: actionOf('乙', { lifts: [lift('part'), lift('open')] }) }
    expect(list(actions, { a1: actionOf('甲'), b1: actionOf('新', { lifts: [{ indicator: 'open', from: 0, to: 5 }] }) })).toEqual([['a2', actionOf('乙', { lifts: [{ indicator: 'part', from: 3, to: 5 }] })]])
  })

  it('has nothing of no plan', () => {
    expect(listUnfinished(undefined, answers)).toEqual([])
  })
})
