import type { Gap, NodeReport, Report } from './Report'

export interface Highlights {
  /** Indicators at level 2 or above, the highest score first. */
  strong: NodeReport[]
  /** Indicators below the overall score, the lowest first; in a plant that is the same everywhere, none. */
  weak: NodeReport[]
  /** The lifts towards the target that add most. */
  lifts: Gap[]
}

const SHOWN = 3

/** Three strengths, three holes and the three steps that add most: what a reader with two minutes should know. */
export function findHighlights(report: Pick<Report, 'nodes' | 'gaps' | 'result'>): Highlights {
  const rated = report.nodes.filter(({ kind, rating }) => kind === 'indicator' && rating?.step != null)
  // Among equals the heavier one first.
  const sort = (direction: 1 | -1) => [...rated].sort((a, b) => direction * (score(a) - score(b)) || b.weight.effective - a.weight.effective)
  const strong = sort(-1).filter(({ rating }) => (rating?.step ?? 0) >= 3).slice(0, SHOWN)
  const weak = sort(1).filter(node => !strong.includes(node) && score(node) < (report.result?.score ?? Infinity)).slice(0, SHOWN)
  return { strong, weak, lifts: report.gaps.filter(({ lift }) => lift !== null).slice(0, SHOWN) }
}

const score = ({ scores }: NodeReport) => scores.point ?? 0
