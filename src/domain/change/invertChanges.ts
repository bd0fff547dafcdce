import type { Change } from './Change'

/** The changes that take these back, in the order in which to make them. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return [...changes].reverse().map(invert)
}

function invert(change: Change): Change {
  switch (change.of) {
    case 'rating': return { ...change, before: change.after, after: change.before }
    case 'note': case 'period': return { ...change, before: change.after, after: change.before }
    case 'evidence': return { ...change, before: change.after, after: change.before }
    case 'plan': return { ...change, before: change.after, after: change.before }
    case 'reply': return { ...change, before: change.after, after: change.before }
    case 'enterprise': case 'site': case 'facts': return { ...change, before: change.after, after: change.before }
    case 'standards': return { ...change, before: change.after, after: change.before }
  }
}
