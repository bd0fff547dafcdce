import type { Change } from './Change'

/** Which value a change is about; two changes of the same key touch the same value. */
export function keyOfChange(change: Change): string {
  switch (change.of) {
    case 'rating': return `rating/${change.indicator}/${change.source}`
    case 'note': return `note/${change.indicator}`
    case 'evidence': return `evidence/${change.id}`
    case 'reply': return `reply/${change.key}`
    case 'plan': return `plan/${change.part}/${change.key}`
    case 'enterprise': case 'site': case 'facts': return `${change.of}/${change.field}`
    case 'period': case 'standards': return change.of
  }
}

/** The indicators that a change is about; none for what concerns the whole assessment. */
export function listIndicators(change: Change): string[] {
  switch (change.of) {
    case 'rating': case 'note': return [change.indicator]
    case 'evidence': return [...new Set([...change.before?.indicators ?? [], ...change.after?.indicators ?? []])]
    default: return []
  }
}
