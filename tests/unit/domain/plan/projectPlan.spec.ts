import { projectPlan } from '@/domain/plan/projectPlan'
import { describe, expect, it } from 'vitest'
import { buildStart } from '../path/buildStart'
import { actionOf } from './actionOf'

// Every indicator weighs a quarter, so a step adds 2.5 points.
const START = buildStart({ a: 2, b: 2, c: 2, d: 2 })
const liftTo = (...to: number[]) => to.map((step, i) => actionOf('升', { lifts: [{ indicator: 'abcd'.charAt(i), from: 2, to: step }] }))

describe('projectPlan', () => {
  it('is what stands today without actions', () => {
    expect(projectPlan(START, [])).toEqual({ score: 20, grade: 2 })
    expect(projectPlan(START, [actionOf('培训')])).toEqual({ score: 20, grade: 2 })
  })

  it('adds what every lift brings', () => {
    expect(projectPlan(START, liftTo(4, 3))).toEqual({ score: 27.5, grade: 3 })
  })

  it('takes the higher of two lifts of one indicator, and what has been passed for reached', () => {
    expect(projectPlan(START, [...liftTo(5), ...liftTo(3)]).score).toBe(27.5)
    expect(projectPlan(START, liftTo(1)).score).toBe(20)
  })

  it('has no regard to what another standard asks about', () => {
    expect(projectPlan(START, [actionOf('别处', { lifts: [{ indicator: 'elsewhere', from: 0, to: 9 }] })]).score).toBe(20)
  })
})
