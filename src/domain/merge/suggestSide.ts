import type { Assessment } from '@/domain/assessment/Assessment'
import { joinNotes } from './joinNotes'
import type { Offer, Side } from './Offer'

export interface Suggestion {
  side: Side
  reason: 'evidence' | 'why' | 'later' | 'longer' | 'both'
}

type Backing = Pick<Assessment, 'evidence'>

/** Which side has more to show for itself, and why; `null` where neither has, and where something was cleared. It is never applied by itself. */
export function suggestSide(offer: Offer, mine: Backing, theirs: Backing): Suggestion | null {
  if (offer.mine === null || offer.theirs === null) return null
  if (offer.of === 'note') return suggestNote(offer.mine, offer.theirs)
  if (offer.of === 'rating') {
    const isBacked = ({ evidence }: Backing) => evidence.some(({ indicators }) => indicators.includes(offer.indicator))
    const side = pick(isBacked(mine), isBacked(theirs))
    if (side) return { side, reason: 'evidence' }
    const hasReason = (rating: NonNullable<typeof offer.mine>) => 'notApplicable' in rating || Boolean(rating.why)
    const reasoned = pick(hasReason(offer.mine), hasReason(offer.theirs))
    if (reasoned) return { side: reasoned, reason: 'why' }
  }
  const [here, there] = [offer.mine.at, offer.theirs.at].map(at => at === undefined ? NaN : Date.parse(at))
  const later = here === undefined || there === undefined ? null : pick(here > there, there > here)
  return later && { side: later, reason: 'later' }
}

function suggestNote(mine: string, theirs: string): Suggestion | null {
  const longer = pick(mine.includes(theirs.trim()), theirs.includes(mine.trim()))
  if (longer) return { side: longer, reason: 'longer' }
  return joinNotes(mine, theirs) === null ? null : { side: 'both', reason: 'both' }
}

/** The side that alone has it. */
function pick(mine: boolean, theirs: boolean): 'mine' | 'theirs' | null {
  if (mine === theirs) return null
  return mine ? 'mine' : 'theirs'
}
