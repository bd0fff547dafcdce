import type { Change } from '@/domain/change/Change'
import { isSame } from '@/domain/change/isSame'
import { keyOfChange } from '@/domain/change/readChange'
import type { HistoryEntry } from './HistoryEntry'

const PAUSE_MS = 30_000

/**
 * The last entry with these changes put into it, when they go on with what was typed into the same field a moment ago; `null` when they
 * are a step of their own. Letters that arrive one by one are one step.
 */
export function continueTyping(last: HistoryEntry | undefined, next: HistoryEntry): HistoryEntry | null {
  if (!last || last.origin !== 'screen' || next.origin !== 'screen' || last.by !== next.by) return null
  if (Date.parse(next.at) - Date.parse(last.at) > PAUSE_MS) return null
  const [typed] = last.changes
  const [change] = next.changes
  if (!typed || !change || last.changes.length > 1 || next.changes.length > 1) return null
  if (keyOfChange(typed) !== keyOfChange(change) || !isTyped(change) || !isTyped(typed)) return null
  return { ...last, at: next.at, changes: [joined(typed, change)] }
}

function joined(first: Change, then: Change): Change {
  if (first.of === 'rating' && then.of === 'rating') return { ...then, before: first.before }
  if (first.of === 'note' && then.of === 'note') return { ...then, before: first.before }
  if (first.of === 'reply' && then.of === 'reply') return { ...then, before: first.before }
  if ((first.of === 'enterprise' || first.of === 'site' || first.of === 'facts') && then.of === first.of) return { ...then, before: first.before }
  return then
}

/** A text that changes; of a rating its reason only. */
function isTyped(change: Change): boolean {
  switch (change.of) {
    case 'note': case 'reply': return true
    case 'enterprise': case 'site': case 'facts': return typeof (change.after ?? change.before) !== 'object'
    case 'rating': {
      if (!change.before || !change.after) return false
      return isSame({ ...change.before, why: '', at: '' }, { ...change.after, why: '', at: '' })
    }
    default: return false
  }
}
