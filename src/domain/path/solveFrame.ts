import type { Model, Row, Solve } from './Model'
import type { Steps } from './standAfter'
import type { Column, Frame } from './writeModel'

export interface Chosen {
  steps: Steps
  isProved: boolean
  /** Of the objective: no choice is better than this. */
  bound: number
}

/** Whole numbers are looked for down to a millionth. */
const GRID = 1e6
/** Beyond this the solver's own tolerances would blur whole numbers. */
const LARGEST = 1e6
/** What is not whole is enlarged, so that it is told apart in spite of those tolerances. */
const ENLARGED = 1e3

/** Divides costs by their greatest common part, so that the solver knows that nothing lies between two sums. */
function scaleCosts(costs: readonly number[]): Pick<Model, 'costs' | 'slack'> & { unit: number } {
  const whole = costs.map(cost => Math.round(cost * GRID))
  const common = whole.reduce(greatestCommon, 0)
  const isWhole = common > 0 && costs.every((cost, i) => Math.abs(cost * GRID - (whole[i] ?? 0)) < 1e-3 && Math.abs(cost * GRID) <= LARGEST * common)
  return isWhole
    ? { costs: whole.map(cost => cost / common), slack: 0.9, unit: common / GRID }
    : { costs: costs.map(cost => cost * ENLARGED), unit: 1 / ENLARGED }
}

const greatestCommon = (a: number, b: number): number => {
  let [large, small] = [Math.abs(a), Math.abs(b)]
  while (small > 0) [large, small] = [small, large % small]
  return large
}

/** How often a choice that the engine does not grant is refused before it is a fault of ours. */
const MOST_TRIES = 50

/**
 * The choice of least cost within the rows that the engine grants. The solver reckons with a tolerance; what the engine then
 * refuses is ruled out and looked for again, so that the answer is the engine's and never nearly so. `null` when there is none.
 */
export function solveFrame(frame: Frame, rows: readonly Row[], { costOf, isGranted, solve }: {
  costOf: (column: Column) => number, isGranted: (steps: Steps) => boolean, solve: Solve,
}): Chosen | null {
  const { costs, slack, unit } = scaleCosts(frame.columns.map(costOf))
  const refused: Row[] = []
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const solution = solve({ costs, slack, rows: [...frame.rows, ...rows, ...refused] })
    if (!solution) return null
    const steps = readSteps(frame, solution.columns)
    if (isGranted(steps)) return { steps, isProved: solution.isProved, bound: solution.bound * unit }
    refused.push(ruleOut(solution.columns))
  }
  throw new Error('The solver keeps offering what the engine refuses.')
}

/** The highest step taken of each lifted indicator. */
function readSteps({ columns }: Frame, taken: readonly boolean[]): Steps {
  const steps = new Map<string, number>()
  columns.forEach(({ item, step }, i) => {
    if (taken[i]) steps.set(item.id, Math.max(step, steps.get(item.id) ?? 0))
  })
  return steps
}

/** Something else than exactly this. */
function ruleOut(taken: readonly boolean[]): Row {
  return { low: 1 - taken.filter(Boolean).length, high: Infinity, terms: taken.map((isTaken, i) => [i, isTaken ? -1 : 1] as const) }
}
