import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../buildAssessment'
import { applyChanges } from '@/domain/change/applyChanges'
import type { Change } from '@/domain/change/Change'
import { diffAssessments } from '@/domain/change/diffAssessments'
import { invertChanges } from '@/domain/change/invertChanges'
import { tellBefore } from '@/domain/change/tellBefore'
import { continueTyping } from '@/domain/history/continueTyping'

const action = (more: object = {}) => ({ title: '上线排产系统', lifts: [], state: 'planned' as const, progress: 0, ...more })
const set = (part: Extract<Change, { of: 'plan' }>['part'], key: string, after: Extract<Change, { of: 'plan' }>['after'], before: Extract<Change, { of: 'plan' }>['after'] = null): Change => ({ of: 'plan', part, key, before, after })

describe('changes of a plan', () => {
  it('come and go like any other, and leave no empty plan behind', () => {
    const plain = buildAssessment({ a: 3 })
    const changes = [set('actions', 'x', action()), set('choices', 'a', { will: 5 }), set('settings', 'grade', 6)]
    const planned = applyChanges(plain, changes)
    expect(planned.plan).toEqual({ actions: { x: action() }, choices: { a: { will: 5 } }, settings: { grade: 6 } })
    expect(applyChanges(planned, invertChanges(changes))).toEqual(plain)
    expect('plan' in applyChanges(planned, invertChanges(changes))).toBe(false)
  })

  it('are found between two assessments, and make the one out of the other', () => {
    const before = buildAssessment({}, { plan: { actions: { x: action(), y: action() }, choices: { a: { wont: true } } } })
    const after = buildAssessment({}, { plan: { actions: { y: action({ progress: 50, state: 'doing' }), z: action() }, whatIfs: { w: { title: '多做一步', steps: { a: 5 } } } } })
    const changes = diffAssessments(before, after)
    expect(changes).toHaveLength(5)
    expect(applyChanges(before, changes)).toEqual(after)
    expect(applyChanges(after, invertChanges(changes))).toEqual(before)
  })

  it('tell what really stood there', () => {
    expect(tellBefore(buildAssessment({}, { plan: { choices: { a: { will: 4 } } } }), set('choices', 'a', null))).toMatchObject({ before: { will: 4 } })
    expect(tellBefore(buildAssessment({}), set('choices', 'a', { will: 4 }))).toMatchObject({ before: null })
  })

  it('are one step while one text is typed, and not when the status changes', () => {
    const entry = (id: string, at: string, change: Change) => ({ id, at, origin: 'screen' as const, changes: [change] })
    const first = entry('1', '2026-01-01T00:00:00Z', set('actions', 'x', action({ owner: '王' }), action()))
    const second = entry('2', '2026-01-01T00:00:05Z', set('actions', 'x', action({ owner: '王工' }), action({ owner: '王' })))
    expect(continueTyping(first, second)).toMatchObject({ id: '1', changes: [{ before: action(), after: { owner: '王工' } }] })
    const moved = entry('3', '2026-01-01T00:00:06Z', set('actions', 'x', action({ owner: '王工', state: 'doing' }), action({ owner: '王工' })))
    expect(continueTyping(second, moved)).toBeNull()
  })
})
