import type { Change } from '@/domain/change/Change'
import { readField } from '@/domain/change/diffAssessments'
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
  const part = findTyped(change)
  if (part === null || keyOfChange(typed) !== keyOfChange(change) || findTyped(typed) !== part) return null
  return { ...last, at: next.at, changes: [joined(typed, change)] }
}

function joined(first: Change, then: Change): Change {
  if (first.of === 'rating' && then.of === 'rating') return { ...then, before: first.before }
  if (first.of === 'note' && then.of === 'note') return { ...then, before: first.before }
  if (first.of === 'evidence' && then.of === 'evidence') return { ...then, before: first.before }
  if (first.of === 'reply' && then.of === 'reply') return { ...then, before: first.before }
  if (first.of === 'plan' && then.of === 'plan') return { ...then, before: first.before }
  if ((first.of === 'enterprise' || first.of === 'site' || first.of === 'facts') && then.of === first.of) return { ...then, before: first.before }
  return then
}

const TEXTS_OF_EVIDENCE = ['title', 'place', 'text'] as const

/** The one text that changes; `null` when something else does, or more. Of a rating it is the reason, of evidence one of its texts. */
function findTyped(change: Change): string | null {
  switch (change.of) {
    case 'note': case 'reply': return change.of
    case 'plan': return findTypedInPlan(change)
    case 'enterprise': case 'site': case 'facts': return typeof (change.after ?? change.before) !== 'object' ? change.field : null
    case 'rating': return change.before && change.after && isSame({ ...change.before, why: '', at: '' }, { ...change.after, why: '', at: '' }) ? 'why' : null
    case 'evidence': {
      const { before, after } = change
      return before && after ? TEXTS_OF_EVIDENCE.find(part => isSame({ ...before, [part]: '' }, { ...after, [part]: '' })) ?? null : null
    }
    default: return null
  }
}

/** The one member of an action or a what-if that changes; of a setting or an own effort, itself. */
function findTypedInPlan({ part, key, before, after }: Extract<Change, { of: 'plan' }>): string | null {
  if (part === 'settings' || part === 'efforts') return `${part}/${key}`
  if (part === 'choices' || !isObject(before) || !isObject(after)) return null
  const members = Object.keys({ ...before, ...after }).filter(member => !isSame(readField(before, member), readField(after, member)))
  return members.length === 1 && members[0] !== undefined && members[0] !== 'state' ? `${part}/${members[0]}` : null
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
