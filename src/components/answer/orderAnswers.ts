import type { NodeReport, Report } from '@/domain/report/Report'

export interface Place {
  node: NodeReport
  /** Titles of the branches above it, the root left out. */
  above: NodeReport[]
  previous: string | null
  next: string | null
  /** 1-based. */
  number: number
}

/** The questions to ask, in order: every indicator of the standard, or only some. */
export function listQuestions(report: Report, only?: readonly string[]): NodeReport[] {
  return report.nodes.filter(({ kind, id }) => kind === 'indicator' && (only?.includes(id) ?? true))
}

/** Where an indicator stands in the order of the questionnaire; the first one when there is no such indicator. */
export function findPlace(report: Report, indicator: string | undefined, indicators = listQuestions(report)): Place | null {
  const at = Math.max(0, indicators.findIndex(({ id }) => id === indicator))
  const node = indicators[at]
  if (!node) return null
  const byId = new Map(report.nodes.map(entry => [entry.id, entry]))
  const above: NodeReport[] = []
  for (let parent = byId.get(node.parent ?? ''); parent && parent.parent !== null; parent = byId.get(parent.parent)) above.unshift(parent)
  return { node, above, previous: indicators[at - 1]?.id ?? null, next: indicators[at + 1]?.id ?? null, number: at + 1 }
}

/** The first indicator that is still open, where a returning user goes on; `null` when all are answered. */
export function findFirstOpen(questions: readonly NodeReport[]): string | null {
  return questions.find(isOpen)?.id ?? null
}

export function isOpen({ isApplicable, rating }: NodeReport): boolean {
  return isApplicable && rating?.step == null
}
