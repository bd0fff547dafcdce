import type { Change } from '@/domain/change/Change'
import { joinNotes } from './joinNotes'
import type { Offer, Side } from './Offer'
import { takeTheirs } from './Offer'
import type { MergePlan } from './planMerge'

export type Decisions = ReadonlyMap<string, Side>

export interface MergeOutcome {
  changes: Change[]
  /** What came back and is not taken as it is; it goes into the history with the merge. */
  declined: Change[]
  /** Clashes that nobody has decided yet. */
  open: Offer[]
}

/** What a merge would do by these decisions. What is taken cleanly can be declined, a clash waits until it is decided. */
export function resolveMerge({ taken, clashes, noted }: MergePlan, decisions: Decisions): MergeOutcome {
  const outcome: MergeOutcome = { changes: [], declined: noted.map(takeTheirs), open: [] }
  for (const offer of [...taken, ...clashes]) {
    const side = decisions.get(offer.key) ?? (taken.includes(offer) ? 'theirs' : undefined)
    const both = side === 'both' && offer.of === 'note' ? joinNotes(offer.mine, offer.theirs) : null
    if (side === 'theirs') outcome.changes.push(takeTheirs(offer))
    else if (side === 'mine') outcome.declined.push(takeTheirs(offer))
    else if (both !== null && offer.of === 'note') {
      outcome.changes.push({ of: 'note', indicator: offer.indicator, before: offer.mine, after: both })
      outcome.declined.push(takeTheirs(offer))
    } else outcome.open.push(offer)
  }
  return outcome
}
