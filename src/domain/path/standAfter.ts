import type { GateJudgement } from '@/domain/scoring/judgeGate'
import type { Score, Scores } from '@/domain/scoring/scoreTree'
import { scoreTree } from '@/domain/scoring/scoreTree'
import type { Standing } from '@/domain/scoring/standAt'
import { judgeGates, standAt } from '@/domain/scoring/standAt'
import type { PathStart } from './PathStart'

/** The steps of applicable indicators by id; one that is not named is where it stands today. */
export type Steps = ReadonlyMap<string, number>

export interface After {
  standing: Standing
  scores: Scores
  /** In the order of the rubric's gates. */
  judgements: GateJudgement[]
}

/** What the engine says once these steps are reached; grade 0 and score 0 where there is nothing to score. */
export function standAfter({ rubric, nodes, itemById }: PathStart, steps: Steps): After {
  const scores = scoreTree(rubric.root, (id): Score => {
    const item = itemById.get(id)
    return item ? 10 * (steps.get(id) ?? item.from) : 'na'
  })
  const judgements = judgeGates(rubric, nodes, scores)
  return { scores, judgements, standing: standAt(rubric, scores, judgements) ?? { score: 0, grade: 0 } }
}
