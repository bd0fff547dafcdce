import type { Solve } from '@/domain/path/Model'
import { loadSolver } from '@/solver/loadSolver'
import { SOLVER_ADDRESS } from '@/solver/SOLVER_ADDRESS'
import { answerPath } from './answerPath'
import type { PathNews, PathOrder } from './PathOrder'

let loading: Promise<Solve> | null = null

/** Answers a question with the solver, which is loaded once; what goes wrong is told, never thrown. */
export async function fillPath(order: PathOrder, tell: (news: PathNews) => void): Promise<void> {
  const sayFailed = (reason: 'not-loaded' | 'fault') => (cause: unknown) => tell({ is: 'failed', reason, cause: cause instanceof Error ? cause.message : String(cause) })
  loading ??= loadSolver({ locateFile: () => SOLVER_ADDRESS })
  let solve
  try {
    solve = await loading
  } catch (cause) {
    // The next who asks tries again.
    loading = null
    sayFailed('not-loaded')(cause)
    return
  }
  try {
    answerPath(order, solve, tell)
  } catch (cause) {
    sayFailed('fault')(cause)
  }
}
