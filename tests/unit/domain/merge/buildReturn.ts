import type { Assessment } from '@/domain/assessment/Assessment'
import { applyChanges } from '@/domain/change/applyChanges'
import type { Change } from '@/domain/change/Change'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { buildHandout } from '@/domain/handout/buildHandout'
import type { MergeOutcome } from '@/domain/merge/resolveMerge'

export const HANDED_OUT = '2024-03-01T08:00:00.000Z'

/** What a colleague gives back who was asked these indicators and made these changes. */
export function buildReturn(from: Assessment, indicators: readonly string[], changes: readonly Change[] = [], at = HANDED_OUT): Assessment {
  const [standard = { id: 'test-standard', version: '1.0.0' }] = from.standards
  return applyChanges(buildHandout(from, { indicators, standard, to: '王工', from: '李经理' }, { id: 'handout-1', at }), changes)
}

/** The step of the history that a merge leaves. */
export function buildMerge({ changes, declined }: Pick<MergeOutcome, 'changes' | 'declined'>, id = 'merge-1', at = '2024-03-05T08:00:00.000Z'): HistoryEntry {
  return { id, at, origin: 'merge', from: '王工', changes, declined }
}

export const rate = (indicator: string, after: number | null, more: object = {}): Change =>
  ({ of: 'rating', indicator, source: 'self', before: null, after: after === null ? null : { step: after, ...more } })
export const note = (indicator: string, after: string | null): Change => ({ of: 'note', indicator, before: null, after })
