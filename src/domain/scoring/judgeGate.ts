import type { Gate } from '@/domain/rubric/Gate'
import type { Branch, Node } from '@/domain/rubric/Rubric'
import type { Scores } from './scoreTree'
import { TOLERANCE } from './TOLERANCE'

export interface GateJudgement {
  outcome: 'open' | 'closed' | 'not-applicable'
  /** What the gate looks at, in its own unit: a score 0–100, a share 0–1 or a step 0–10; `null` when there is none yet. */
  value: number | null
  /** What falls short: the branch itself, the children or the indicators that the gate looks at. */
  short: string[]
}

const notApplicable: GateJudgement = { outcome: 'not-applicable', value: null, short: [] }

function judge(value: number | null, needed: number, short: string[]): GateJudgement {
  const isOpen = (value ?? 0) >= needed - TOLERANCE
  return { outcome: isOpen ? 'open' : 'closed', value, short: isOpen ? [] : short }
}

/** Applicable indicators under a node; what stands under an N/A branch is not applicable either. */
export function listApplicable(node: Node, isNotApplicable: (id: string) => boolean): string[] {
  if (isNotApplicable(node.id)) return []
  return node.kind === 'indicator' ? [node.id] : node.children.flatMap(child => listApplicable(child, isNotApplicable))
}

/**
 * Whether a gate lets through at these scores. An open item holds it closed. An N/A branch or child is left out; an indicator gate
 * on an N/A indicator is closed, unless the indicator is not in the tree at all.
 */
export function judgeGate(gate: Gate, nodes: ReadonlyMap<string, Node>, scores: Scores): GateJudgement {
  const node = nodes.get(gate.kind === 'indicator-step' ? gate.indicator : gate.branch)
  if (!node) return notApplicable
  const score = scores.get(node.id) ?? null
  switch (gate.kind) {
    case 'branch-score':
      return score === 'na' ? notApplicable : judge(score, gate.atLeast, [node.id])
    case 'children-score':
      return judgeChildren(node, gate, scores)
    case 'share': {
      const applicable = listApplicable(node, id => scores.get(id) === 'na')
      if (applicable.length === 0) return notApplicable
      const short = applicable.filter(id => !isAtStep(scores, id, gate.step))
      return judge((applicable.length - short.length) / applicable.length, gate.share, short)
    }
    case 'indicator-step':
      return score === 'na' ? { outcome: 'closed', value: null, short: [node.id] } : judge(score === null ? null : score / 10, gate.step, [node.id])
  }
}

function isAtStep(scores: Scores, id: string, step: number): boolean {
  const score = scores.get(id)
  return typeof score === 'number' && score >= step * 10 - TOLERANCE
}

function judgeChildren(node: Node, { atLeast, only }: Extract<Gate, { kind: 'children-score' }>, scores: Scores): GateJudgement {
  const children: Branch['children'] = node.kind === 'branch' ? node.children : [node]
  const applicable = children.filter(({ id }) => scores.get(id) !== 'na' && (only?.includes(id) ?? true))
  if (applicable.length === 0) return notApplicable
  const values = applicable.map(child => {
    const score = scores.get(child.id)
    return { id: child.id, score: typeof score === 'number' ? score : null }
  })
  const short = values.filter(({ score }) => score === null || score < atLeast - TOLERANCE).map(({ id }) => id)
  const lowest = values.some(({ score }) => score === null) ? null : Math.min(...values.map(({ score }) => score ?? 0))
  return judge(lowest, atLeast, short)
}
