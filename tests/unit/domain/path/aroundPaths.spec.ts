import { describe, expect, it } from 'vitest'
import { buildStart, search } from './buildStart'
import { explainLifts } from '@/domain/path/explainLifts'
import { findCheapest } from '@/domain/path/findPath'
import { findLevers, findShaky } from '@/domain/path/findTurningAnswers'
import type { PathGoal } from '@/domain/path/PathGoal'
import type { PathStart } from '@/domain/path/PathStart'
import { planWaves } from '@/domain/path/planWaves'
import { loadSolver } from '@/solver/loadSolver'

const solve = await loadSolver()
const at2 = { a: 2, b: 2, c: 2, d: 2 }

function cheapest(start: PathStart, goal: PathGoal) {
  const path = findCheapest(search(start, solve), goal, 'months')
  if (!path) throw new Error('No path.')
  return path
}

describe('explainLifts', () => {
  it('names the gate, the prerequisite or the points for which a lift is there', () => {
    const start = buildStart(at2, {
      gates: [{ id: 'deep', grade: 3, kind: 'indicator-step', indicator: 'd', step: 3 }],
      more: { d: { requires: [{ level: 2, indicator: 'c', step: 3 }] } },
    })
    const reasons = explainLifts(start, { grade: 3 }, cheapest(start, { grade: 3 }))
    expect(reasons.find(({ indicator }) => indicator === 'd')).toMatchObject({ gates: ['deep'], isUnavoidable: true })
    expect(reasons.find(({ indicator }) => indicator === 'c')).toMatchObject({ gates: [], neededBy: ['d'], isUnavoidable: true })
    expect(reasons.every(({ missingScore }) => missingScore > 0)).toBe(true)
  })

  it('says that the user has settled it', () => {
    const start = buildStart(at2, { settings: { choices: { d: { will: 4 } } } })
    expect(explainLifts(start, { grade: 3 }, cheapest(start, { grade: 3 })).find(({ indicator }) => indicator === 'd')).toMatchObject({ isSettled: true, isUnavoidable: false })
  })
})

describe('findLevers and findShaky', () => {
  it('find the single answers on which the grade turns, the smallest turn first', () => {
    const start = buildStart({ a: 2, b: 2, c: 2, d: 4 })
    // 25 points are grade 2; one step anywhere is grade 3.
    expect(findLevers(start)).toEqual(['a', 'b', 'c', 'd'].map(indicator => expect.objectContaining({ indicator, grade: 3 }) as unknown))
    expect(findLevers(start)[0]).toEqual({ indicator: 'a', step: 2, turn: 3, grade: 3 })
    // Grade 2 needs 16: only d can fall so far, and it takes all of its steps.
    expect(findShaky(start)).toEqual([{ indicator: 'd', step: 4, turn: 0, grade: 1 }])
  })

  it('ask nothing of what is open', () => {
    expect(findShaky(buildStart({ a: 4, b: 4 })).map(({ indicator }) => indicator)).toEqual(['a', 'b'])
  })
})

describe('planWaves', () => {
  it('puts what is presupposed first, and ends where the path ends', () => {
    const start = buildStart(at2, { more: { a: { requires: [{ level: 3, indicator: 'b', step: 5 }, { level: 2, indicator: 'c', step: 3 }] } }, settings: { choices: { a: { will: 6 } } } })
    const path = cheapest(start, {})
    const waves = planWaves(start, path, { people: 2, longest: 100 })
    expect(waves.map(({ lifts }) => lifts.map(({ indicator, from, to }) => `${indicator} ${from}-${to}`))).toEqual([['b 2-5', 'c 2-3'], ['a 2-6']])
    expect(waves.map(({ begins, lasts }) => [begins, lasts])).toEqual([[0, 11], [11, 10]])
    expect(waves.at(-1)?.after).toEqual(path.after)
  })

  it('begins with the part of a lift that need not wait', () => {
    const start = buildStart({ ...at2, b: 4 }, { more: { a: { requires: [{ level: 3, indicator: 'b', step: 6 }] } }, settings: { choices: { a: { will: 5 } } } })
    const waves = planWaves(start, cheapest(start, {}), { people: 10, longest: 100 })
    expect(waves.map(({ lifts }) => lifts.map(({ indicator, from, to }) => `${indicator} ${from}-${to}`))).toEqual([['a 2-4', 'b 4-6'], ['a 4-5']])
  })

  it('holds no more than so many people do in so many months, and a larger part alone', () => {
    const start = buildStart(at2, { settings: { choices: { a: { will: 6 }, b: { will: 3 }, c: { will: 3 } } } })
    const waves = planWaves(start, cheapest(start, {}), { people: 2, longest: 6 })
    expect(waves.map(({ months }) => months)).toEqual([20, 12])
  })
})
