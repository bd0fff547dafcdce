import type { NodeReport, Reading, Report } from './Report'

interface TraceRow {
  id: string
  /** Share of the parent as written and as used in this reading, 0 to 1. */
  nominal: number
  used: number
  /** 0 to 100; `null` when it is left out of this reading. */
  score: number | null
  /** Points it adds to the parent: used × score. */
  points: number | null
  status: 'counted' | 'open' | 'not-applicable'
}

/** How one score came about, so that it can be recomputed with a pocket calculator. */
export interface Trace {
  node: string
  reading: Reading
  /** `mean`: Σ wᵢ·sᵢ / Σ wᵢ over the rows that count. `step`: 10 × step. `assumed`: an open or refused indicator takes a value. */
  formula: 'mean' | 'step' | 'assumed'
  /** 10 × step, for an indicator. */
  step: number | null
  rows: TraceRow[]
  /** Unrounded, 0 to 100; `null` without a score. */
  score: number | null
}

/** The trace of a node's score in one reading; `null` when there is no such node. */
export function explainScore(report: Report, nodeId: string, reading: Reading = 'point'): Trace | null {
  const node = report.nodes.find(({ id }) => id === nodeId)
  if (!node) return null
  const score = node.scores[reading]
  if (node.kind === 'indicator') {
    const isRated = node.rating?.step === (score === null ? undefined : score / 10)
    return { node: nodeId, reading, formula: isRated ? 'step' : 'assumed', step: score === null ? null : score / 10, rows: [], score }
  }
  const children = report.nodes.filter(({ parent }) => parent === nodeId)
  const counted = children.filter(child => child.scores[reading] !== null && child.weight.nominal > 0)
  const sum = counted.reduce((total, child) => total + child.weight.nominal, 0)
  return { node: nodeId, reading, formula: 'mean', step: null, score, rows: children.map(child => explainRow(child, reading, sum, score === null)) }
}

function explainRow(child: NodeReport, reading: Reading, sum: number, isUnscored: boolean): TraceRow {
  // Under an N/A branch what is rated, with weight 0, is not applicable either.
  const score = isUnscored && !child.isApplicable ? null : child.scores[reading]
  const used = score === null || sum === 0 ? 0 : child.weight.nominal / sum
  return {
    id: child.id,
    nominal: child.weight.nominal,
    used,
    score,
    points: score === null ? null : used * score,
    status: score !== null ? 'counted' : child.isApplicable ? 'open' : 'not-applicable',
  }
}
