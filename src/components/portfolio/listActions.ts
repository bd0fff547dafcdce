import type { PortfolioEntry } from '@/domain/portfolio/PortfolioRow'

/** What can be done with one or several assessments of the list. */
export type PortfolioAction = 'archive' | 'unarchive' | 'remove' | 'restore' | 'purge'

/** What can be done with an assessment that lies where this one does. */
export function listActions({ archivedAt, removedAt }: Pick<PortfolioEntry, 'archivedAt' | 'removedAt'>): PortfolioAction[] {
  if (removedAt !== undefined) return ['restore', 'purge']
  return archivedAt === undefined ? ['archive', 'remove'] : ['unarchive', 'remove']
}
