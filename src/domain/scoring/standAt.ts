import type { Node, Rubric } from '@/domain/rubric/Rubric'
import { findGrade } from './findGrade'
import type { GateJudgement } from './judgeGate'
import { judgeGate } from './judgeGate'
import type { Scores } from './scoreTree'

export interface Standing {
  /** 0 to 100, unrounded. */
  score: number
  /** 0 (未入级) to 10. */
  grade: number
}

/** What every gate of the rubric says at these scores, in the order of the rubric. */
export function judgeGates(rubric: Pick<Rubric, 'gates'>, nodes: ReadonlyMap<string, Node>, scores: Scores): GateJudgement[] {
  return rubric.gates.map(gate => judgeGate(gate, nodes, scores))
}

/** The overall score and grade; `null` without a score. */
export function standAt(rubric: Pick<Rubric, 'root' | 'gates' | 'cuts'>, scores: Scores, judgements: readonly GateJudgement[]): Standing | null {
  const score = scores.get(rubric.root.id)
  if (typeof score !== 'number') return null
  const gates = rubric.gates.map((gate, i) => ({ grade: gate.grade, isClosed: judgements[i]?.outcome === 'closed' }))
  return { score, grade: findGrade(score, rubric.cuts, gates) }
}
