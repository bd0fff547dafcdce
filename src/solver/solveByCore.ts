import type { Model, Solution } from '@/domain/path/Model'

/** The best choice where parts of a column may be taken, too. */
export interface Relaxation {
  /** Σ cost·column: no choice of whole columns costs less. */
  cost: number
  /** How much of each column is taken, 0 to 1. */
  columns: readonly number[]
  /** What it adds at least to the cost when a column that is taken, or not taken, is not, or is. */
  reducedCosts: readonly number[]
}

/** By column: what it is settled at; `null` where it is free. */
export type Settled = readonly (boolean | null)[]

export interface Engine {
  /** `null` when there is no choice at all; without columns when it was not found out. */
  relax: (model: Model) => Relaxation | null
  solve: (model: Model, settled: Settled) => Solution | null
}

/**
 * So many columns are free at first, and all that cost less than this share of a mean column. Measured on random plants under every edition:
 * with less the core grows once more, with more the first one takes longer.
 */
const FIRST_CORE = { size: 60, near: 0.05 }
/** The solver's tolerances, on costs of about 1 to 10,000. */
const SPARE = 1e-4

/**
 * The best solution, exact, from a part of the columns. Each column that the relaxation takes wholly or not at all has a reduced cost: a
 * choice that differs there costs at least so much more than the relaxation. Those with a large one are settled as the relaxation has
 * them, the rest, the core, is solved. What is found is the best of all as soon as it costs no more than the relaxation and the
 * least reduced cost of what was settled; until then the core is enlarged, by what the solution found shows to be enough.
 *
 * Balas, E., & Zemel, E. (1980). An algorithm for large zero-one knapsack problems. Operations Research, 28(5), 1130–1154.
 */
export function solveByCore(model: Model, { relax, solve }: Engine, firstCore = FIRST_CORE): Solution | null {
  const relaxed = relax(model)
  if (!relaxed) return null
  const distances = model.costs.map((_, i) => measureDistance(relaxed, i))
  const sorted = [...distances].sort((a, b) => a - b)
  const mean = model.costs.reduce((sum, cost) => sum + Math.abs(cost), 0) / model.costs.length
  let { size } = firstCore
  let reach = Math.max(sorted[Math.min(size, sorted.length) - 1] ?? 0, firstCore.near * mean)
  for (;;) {
    const settled = distances.map((distance, i) => distance > reach + SPARE ? (relaxed.columns[i] ?? 0) > 0.5 : null)
    const solution = solve(model, settled)
    const isWhole = settled.every(value => value === null)
    const excess = solution ? costOf(model, solution) - relaxed.cost : Infinity
    if (isWhole) return solution
    if (solution && (excess <= reach + SPARE / 2 || !solution.isProved)) return { ...solution, bound: Math.min(solution.bound, relaxed.cost + reach) }
    size *= 2
    reach = solution ? excess : Math.max(2 * reach, sorted[Math.min(size, sorted.length) - 1] ?? 0)
  }
}

/** 0 for a column that is taken in part. */
function measureDistance({ columns, reducedCosts }: Relaxation, i: number): number {
  const taken = columns[i] ?? 0
  const reduced = reducedCosts[i] ?? 0
  if (taken < 1e-6) return Math.max(0, reduced)
  return taken > 1 - 1e-6 ? Math.max(0, -reduced) : 0
}

const costOf = ({ costs }: Model, { columns }: Solution) => costs.reduce((sum, cost, i) => columns[i] ? sum + cost : sum, 0)
