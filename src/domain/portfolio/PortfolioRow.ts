import type { Assessment } from '@/domain/assessment/Assessment'
import type { AssessmentStanding } from './AssessmentStanding'
import { isBasis } from './AssessmentStanding'
import type { NextStep } from './findNextStep'
import { findNextStep } from './findNextStep'
import { readStanding } from './readStanding'

/** An assessment as a list knows it: without its answers. */
export type PortfolioEntry = Pick<Assessment, 'id' | 'period' | 'example' | 'enterprise' | 'site' | 'handout'> & {
  updatedAt: string
  archivedAt?: string
  removedAt?: string
}

export interface PortfolioRow extends PortfolioEntry {
  /** The last one known; `null` when there is none yet. */
  standing: AssessmentStanding | null
  /** Whether `standing` is of the content as it is. */
  isCurrent: boolean
  /** The leading standard is not in this app. */
  isUnknown: boolean
  next: NextStep | null
}

/** What is known of a tree: its hash, that there is none, or nothing yet. */
export type KnownHash = { state: 'known', hash: string } | { state: 'missing' | 'pending' }

/** A row of the list, from an assessment and what is stored of its standing. */
export function buildPortfolioRow(entry: PortfolioEntry, stored: { basis: string, standing: unknown } | undefined, tree: KnownHash): PortfolioRow {
  const standing = stored ? readStanding(stored.standing) : null
  const hash = tree.state === 'known' ? tree.hash : undefined
  const isUnknown = tree.state === 'missing'
  const isCurrent = standing !== null && !isUnknown && stored !== undefined && isBasis(stored.basis, entry.updatedAt, hash)
  return { ...entry, standing, isCurrent, isUnknown, next: isUnknown ? null : findNextStep(entry, standing) }
}
