import type { Model, Solution } from '@/domain/path/Model'
import { loadEngine } from '@/solver/loadEngine'
import type { Engine } from '@/solver/solveByCore'
import { solveByCore } from '@/solver/solveByCore'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

let engine: Engine
beforeAll(async () => { engine = await loadEngine() })

const SIZE = 12
/** A core of a single column, so that it has to grow. */
const SMALL = { size: 1, near: 0 }

/** Covers that compete with a cap, on columns of which one part presupposes the one before it. */
const models = fc.record({
  costs: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: SIZE, maxLength: SIZE }),
  gains: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: SIZE, maxLength: SIZE }),
  others: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: SIZE, maxLength: SIZE }),
  asked: fc.double({ min: 0.1, max: 1.1, noNaN: true }),
  cap: fc.double({ min: 0.4, max: 1, noNaN: true }),
  chained: fc.integer({ min: 0, max: SIZE - 1 }),
}).map(({ costs, gains, others, asked, cap, chained }): Model => ({
  costs,
  slack: 0.9,
  rows: [
    { low: Math.ceil(asked * sum(gains)), high: Infinity, terms: gains.map((gain, i) => [i, gain] as const) },
    { low: Math.floor(0.3 * sum(others)), high: Math.floor(cap * sum(others)), terms: others.map((other, i) => [i, other] as const) },
    ...costs.slice(0, chained).map((_, i) => ({ low: 0, high: Infinity, terms: [[i, 1], [i + 1, -1]] as const })),
  ],
}))

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const costOf = ({ costs }: Model, columns: readonly boolean[]) => sum(costs.filter((_, i) => columns[i]))

function findBest(model: Model): number | null {
  let best: number | null = null
  for (let choice = 0; choice < 1 << SIZE; choice++) {
    const columns = Array.from({ length: SIZE }, (_, i) => (choice >> i & 1) === 1)
    const isWithin = model.rows.every(({ low, high, terms }) => {
      const value = sum(terms.map(([column, factor]) => columns[column] ? factor : 0))
      return value >= low && value <= high
    })
    if (isWithin) best = Math.min(best ?? Infinity, costOf(model, columns))
  }
  return best
}

describe('solveByCore', () => {
  it('finds what trying every choice finds, from however small a core', () => {
    fc.assert(fc.property(models, model => {
      const solution = solveByCore(model, engine, SMALL)
      expect(solution && costOf(model, solution.columns)).toBe(findBest(model))
      expect(solution?.isProved ?? true).toBe(true)
    }), { numRuns: 120 })
  })

  it('solves a large question by a small part of it', () => {
    const free: number[] = []
    const counted: Engine = { ...engine, solve: (model, settled) => {
      free.push(settled.filter(value => value === null).length)
      return engine.solve(model, settled)
    } }
    const costs = Array.from({ length: 400 }, (_, i) => 10 + i * 37 % 90)
    const model: Model = { costs, slack: 0.9, rows: [{ low: 500.5, high: Infinity, terms: costs.map((_, i) => [i, 1 + i * 53 % 7] as const) }] }
    const solution = solveByCore(model, counted)
    const whole = engine.solve(model, costs.map(() => null))
    expect(costOf(model, solution?.columns ?? [])).toBe(costOf(model, whole?.columns ?? []))
    expect(free[0]).toBeLessThan(200)
  })

  it('says that there is nothing, in parts or as a whole', () => {
    const half = { low: 0.4, high: 0.6, terms: [[0, 1]] as const }
    expect(solveByCore({ costs: [1, 1], rows: [half] }, engine, SMALL)).toBeNull()
    expect(solveByCore({ costs: [1, 1], rows: [{ low: 3, high: 9, terms: [[0, 1], [1, 1]] }] }, engine, SMALL)).toBeNull()
  })

  it('asks about everything at once where no relaxation is found', () => {
    const solution: Solution = { columns: [true, false], isProved: true, bound: 1 }
    const settled: unknown[] = []
    const found = solveByCore({ costs: [1, 2], rows: [] }, {
      relax: () => ({ cost: -Infinity, columns: [], reducedCosts: [] }),
      solve: (_, values) => {
        settled.push(values)
        return solution
      },
    }, SMALL)
    expect(found).toEqual(solution)
    expect(settled).toEqual([[null, null]])
  })

  it('passes on what was not proved with the weaker of both bounds', () => {
    const found = solveByCore({ costs: [5, 9, 9], rows: [] }, {
      relax: () => ({ cost: 4, columns: [1, 0, 0], reducedCosts: [-2, 3, 7] }),
      solve: () => ({ columns: [true, false, false], isProved: false, bound: 4.5 }),
    }, { size: 1, near: 0 })
    expect(found).toEqual({ columns: [true, false, false], isProved: false, bound: 4.5 })
  })
})
