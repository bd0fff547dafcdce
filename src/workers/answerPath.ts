import { explainLifts } from '@/domain/path/explainLifts'
import { findAlternative } from '@/domain/path/findAlternative'
import { findMost } from '@/domain/path/findMost'
import { findPath, openSearch } from '@/domain/path/findPath'
import { findLevers, findShaky } from '@/domain/path/findTurningAnswers'
import type { Solve } from '@/domain/path/Model'
import type { Path, PathAnswer } from '@/domain/path/Path'
import type { PathGoal } from '@/domain/path/PathGoal'
import type { PathStart } from '@/domain/path/PathStart'
import { startPath } from '@/domain/path/PathStart'
import type { PathNews, PathOrder } from './PathOrder'

/** Answers a question about paths part by part: the path first, then what else there is, then the answers on which the grade turns. */
export function answerPath({ rubric, assessment, settings, question }: PathOrder, solve: Solve, tell: (news: PathNews) => void) {
  const start = startPath(rubric, assessment, settings)
  let done = 0
  const counted: Solve = model => {
    const solution = solve(model)
    tell({ is: 'step', done: ++done })
    return solution
  }
  const { answer, goal, next } = find(start, question, counted)
  tell({ is: 'answer', answer, goal, next, reasons: answer.is === 'path' ? explainLifts(start, goal, answer.path) : [] })
  const search = openSearch(start, counted)
  const isCompared = answer.is === 'path' && question.is === 'target' && !('is' in search)
  tell({ is: 'alternative', path: isCompared ? findAlternative(search, question, answer.path) : null })
  tell({ is: 'turns', levers: findLevers(start), shaky: findShaky(start) })
}

function find(start: PathStart, question: PathOrder['question'], solve: Solve): { answer: PathAnswer, goal: PathGoal, next: Path | null } {
  if (question.is === 'target') return { answer: findPath(start, question, solve), goal: question.goal, next: null }
  const search = openSearch(start, solve)
  if ('is' in search) return { answer: search, goal: {}, next: null }
  const most = findMost(search, question.budget)
  if (most) return { answer: { is: 'path', path: most.path }, goal: { grade: most.path.after.grade }, next: most.next }
  // Only what the user has settled can cost more than any budget.
  return { answer: findPath(start, { goal: {}, budget: question.budget }, solve), goal: {}, next: null }
}
