import type { Model, Solution } from '@/domain/path/Model'
import type { Highs, InitOptions, Model as HighsModel } from 'highs'
import type { Engine, Relaxation, Settled } from './solveByCore'

type VariableType = Highs['constants']['variableType'][keyof Highs['constants']['variableType']]

/** A safety net: a question of a full standard takes less than a second, the hardest that was seen took six on a busy machine. */
const SECONDS = 60

/**
 * The solver HiGHS, compiled to WebAssembly; rejects where it cannot be loaded. It runs on the calling thread, one question at a time,
 * with one thread and one seed: the same question gets the same answer everywhere.
 */
export async function loadEngine(options: InitOptions = {}): Promise<Engine> {
  const { default: loadHighs } = await import('highs')
  const highs = await loadHighs(options)
  return { relax: model => relax(highs, model), solve: (model, settled) => solve(highs, model, settled) }
}

function relax(highs: Highs, model: Model): Relaxation | null {
  const { modelStatus, variableType } = highs.constants
  return highs.withModel(writeProblem(model, variableType.continuous), (problem: HighsModel): Relaxation | null => {
    problem.options.set({ output_flag: false, time_limit: SECONDS, presolve: 'off' })
    problem.run()
    const status = problem.getModelStatus()
    if (status === modelStatus.infeasible) return null
    if (status !== modelStatus.optimal) return { cost: -Infinity, columns: [], reducedCosts: [] }
    const { colValue, colDual } = problem.getSolution()
    return { cost: problem.getObjectiveValue(), columns: [...colValue], reducedCosts: [...colDual] }
  })
}

function solve(highs: Highs, model: Model, settled: Settled): Solution | null {
  const { modelStatus, solutionStatus, variableType } = highs.constants
  return highs.withModel(writeProblem(model, variableType.integer, settled), (problem: HighsModel): Solution | null => {
    problem.options.set({
      output_flag: false, time_limit: SECONDS, random_seed: 0,
      mip_rel_gap: 0, mip_abs_gap: model.slack ?? 1e-6,
      // Measured: each costs more than it saves on problems of this size.
      mip_detect_symmetry: false, mip_heuristic_run_feasibility_jump: false, mip_heuristic_run_rins: false, mip_heuristic_run_rens: false,
    })
    problem.run()
    const status = problem.getModelStatus()
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return null
    const isProved = status === modelStatus.optimal
    if (!isProved && problem.info.get('primal_solution_status') !== solutionStatus.feasible) throw new Error(`The solver ended without an answer (status ${status}).`)
    return { columns: [...problem.getSolution().colValue].map(value => value > 0.5), isProved, bound: Number(problem.info.get('mip_dual_bound')) }
  })
}

/** The rows as compressed rows, every column from 0 to 1. */
function writeProblem({ costs, rows }: Model, type: VariableType, settled: Settled = costs.map(() => null)) {
  const terms = rows.flatMap(row => row.terms)
  const starts = [0]
  let end = 0
  for (const row of rows) starts.push(end += row.terms.length)
  return {
    numCols: costs.length,
    numRows: rows.length,
    colCost: costs,
    colLower: settled.map(value => Number(value ?? false)),
    colUpper: settled.map(value => Number(value ?? true)),
    rowLower: rows.map(({ low }) => low),
    rowUpper: rows.map(({ high }) => high),
    matrix: {
      format: 'csr' as const, numRows: rows.length, numCols: costs.length,
      starts, indices: terms.map(([column]) => column), values: terms.map(([, factor]) => factor),
    },
    integrality: costs.map(() => type),
  }
}
