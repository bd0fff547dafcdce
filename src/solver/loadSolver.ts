import type { Model, Solution, Solve } from '@/domain/path/Model'
import type { Highs, InitOptions, Model as HighsModel } from 'highs'

/** A safety net: a question of a full standard takes less than a second. */
const SECONDS = 60

/**
 * The solver HiGHS, compiled to WebAssembly; rejects where it cannot be loaded. It runs on the calling thread, one question at a time,
 * with one thread and one seed: the same question gets the same answer everywhere.
 */
export async function loadSolver(options: InitOptions = {}): Promise<Solve> {
  const { default: loadHighs } = await import('highs')
  const highs = await loadHighs(options)
  return model => model.costs.length === 0 ? solveEmpty(model) : solve(highs, model)
}

function solveEmpty({ rows }: Model): Solution | null {
  return rows.every(({ low, high }) => low <= 0 && high >= 0) ? { columns: [], isProved: true, bound: 0 } : null
}

function solve(highs: Highs, model: Model): Solution | null {
  const { modelStatus } = highs.constants
  return highs.withModel(writeProblem(highs, model), (problem: HighsModel): Solution | null => {
    problem.options.set({
      output_flag: false, time_limit: SECONDS, random_seed: 0,
      mip_rel_gap: 0, mip_abs_gap: model.slack ?? 1e-6,
      // Measured: both cost more than they save on problems of this size.
      mip_detect_symmetry: false, mip_allow_restart: false,
    })
    problem.run()
    const status = problem.getModelStatus()
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return null
    const isProved = status === modelStatus.optimal
    if (!isProved && problem.info.get('primal_solution_status') !== highs.constants.solutionStatus.feasible) throw new Error(`The solver ended without an answer (status ${status}).`)
    return { columns: [...problem.getSolution().colValue].map(value => value > 0.5), isProved, bound: Number(problem.info.get('mip_dual_bound')) }
  })
}

/** The rows as compressed rows, every column a choice of 0 or 1. */
function writeProblem({ constants }: Highs, { costs, rows }: Model) {
  const terms = rows.flatMap(row => row.terms)
  const starts = [0]
  let end = 0
  for (const row of rows) starts.push(end += row.terms.length)
  return {
    numCols: costs.length,
    numRows: rows.length,
    colCost: costs,
    colLower: costs.map(() => 0),
    colUpper: costs.map(() => 1),
    rowLower: rows.map(({ low }) => low),
    rowUpper: rows.map(({ high }) => high),
    matrix: {
      format: 'csr' as const, numRows: rows.length, numCols: costs.length,
      starts, indices: terms.map(([column]) => column), values: terms.map(([, factor]) => factor),
    },
    integrality: costs.map(() => constants.variableType.integer),
  }
}
