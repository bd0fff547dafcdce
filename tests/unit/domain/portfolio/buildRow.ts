import type { AssessmentStanding } from '@/domain/portfolio/AssessmentStanding'
import { buildBasis } from '@/domain/portfolio/AssessmentStanding'
import type { PortfolioEntry, PortfolioRow } from '@/domain/portfolio/PortfolioRow'
import { buildPortfolioRow } from '@/domain/portfolio/PortfolioRow'

/** All rated, all backed, nothing to settle. */
export function buildStanding(more: Partial<AssessmentStanding> = {}): AssessmentStanding {
  return {
    state: 'complete', grade: 5, score: 51.5, interval: { low: 5, high: 5 }, estimate: null, applicable: 80, answered: 80, open: 0, differences: 0, withoutEvidence: 0,
    firstWithoutEvidence: null, ...more,
  }
}

/** Half rated. */
export const HALF = buildStanding({ state: 'insufficient', grade: null, score: null, interval: { low: 1, high: 8 }, estimate: { low: 3, high: 6 }, answered: 40, open: 40 })

/** A row by its name; the standing is of its content. */
export function buildRow(name: string, more: Partial<PortfolioEntry> = {}, standing: AssessmentStanding | null = buildStanding()): PortfolioRow {
  const entry: PortfolioEntry = {
    id: name, period: '2025', example: false, site: { number: 1 }, updatedAt: '2025-05-01T08:00:00.000Z', ...more, enterprise: { name, industry: 'automotive', ...more.enterprise },
  }
  return buildPortfolioRow(entry, standing ? { basis: buildBasis(entry.updatedAt, 'hash'), standing } : undefined, { state: 'known', hash: 'hash' })
}
