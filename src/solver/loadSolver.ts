import type { Model, Solution, Solve } from '@/domain/path/Model'
import type { InitOptions } from 'highs'
import { loadEngine } from './loadEngine'
import { solveByCore } from './solveByCore'

/** The solver, ready for questions; rejects where it cannot be loaded. */
export async function loadSolver(options: InitOptions = {}): Promise<Solve> {
  const engine = await loadEngine(options)
  return model => model.costs.length === 0 ? solveEmpty(model) : solveByCore(model, engine)
}

function solveEmpty({ rows }: Model): Solution | null {
  return rows.every(({ low, high }) => low <= 0 && high >= 0) ? { columns: [], isProved: true, bound: 0 } : null
}
