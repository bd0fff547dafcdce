import type { PathStart } from './PathStart'
import { standAfter } from './standAfter'

/** An answer on which the grade turns. */
export interface TurningAnswer {
  indicator: string
  /** The step that counts today, and the one at which the grade is another. */
  step: number
  turn: number
  /** The grade at that step. */
  grade: number
}

/** Answers of which a single one holds the grade down: lifted alone, they raise it. The smallest lift first, then the rubric's order. */
export function findLevers(start: PathStart): TurningAnswer[] {
  return listTurns(start, (from, grade) => ({ steps: range(from + 1, 10), isTurn: then => then > grade }))
}

/** Answers on which the grade rests: so many steps lower, and it is lost. The smallest fall first, then the rubric's order. */
export function findShaky(start: PathStart): TurningAnswer[] {
  return listTurns(start, (from, grade) => ({ steps: range(0, from - 1).reverse(), isTurn: then => then < grade }))
}

function listTurns(start: PathStart, look: (from: number, grade: number) => { steps: number[], isTurn: (grade: number) => boolean }): TurningAnswer[] {
  const { grade } = standAfter(start, new Map()).standing
  const gradeAt = (id: string, step: number) => standAfter(start, new Map([[id, step]])).standing.grade
  return start.items.filter(({ isOpen }) => !isOpen).flatMap(({ id, from }): TurningAnswer[] => {
    const { steps, isTurn } = look(from, grade)
    // The grade only ever rises with a step: where the farthest one turns nothing, none does.
    const last = steps.at(-1)
    if (last === undefined || !isTurn(gradeAt(id, last))) return []
    const turn = steps.find(step => isTurn(gradeAt(id, step))) ?? last
    return [{ indicator: id, step: from, turn, grade: gradeAt(id, turn) }]
  }).sort((a, b) => Math.abs(a.turn - a.step) - Math.abs(b.turn - b.step))
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
