import type { Content } from '@/domain/change/applyChanges'
import { applyChanges } from '@/domain/change/applyChanges'
import type { Change } from '@/domain/change/Change'
import { diffAssessments } from '@/domain/change/diffAssessments'
import { invertChanges } from '@/domain/change/invertChanges'
import { isSame } from '@/domain/change/isSame'
import { tellBefore } from '@/domain/change/tellBefore'
import type { HistoryEntry } from './HistoryEntry'

/** The changes that lead from the present back to what stood before these entries, which come in the order in which they happened. */
export function rewind(present: Content, later: readonly Pick<HistoryEntry, 'changes'>[]): Change[] {
  return diffAssessments(present, applyChanges(present, [...later].reverse().flatMap(({ changes }) => invertChanges(changes))))
}

/** One value that is put back; `isChangedSince`: it is no longer what the change had made of it. */
export interface TakenBack { change: Change, isChangedSince: boolean }

/** What it does today to take these changes back. What already stands as before them is left out. */
export function takeBack(present: Content, changes: readonly Change[]): TakenBack[] {
  return invertChanges(changes)
    .map(inverse => ({ inverse, change: tellBefore(present, inverse) }))
    .filter(({ change }) => !isSame(change.before, change.after))
    .map(({ inverse, change }) => ({ change, isChangedSince: !isSame(change.before, inverse.before) }))
}
