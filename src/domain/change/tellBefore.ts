import type { Content } from './applyChanges'
import type { Change } from './Change'
import { mergeParts } from './mergeParts'
import { readField } from './diffAssessments'
import { readOwn } from './readOwn'

/** The change as it would be here: what really stands there, whatever the change says of it. */
export function tellBefore(content: Content, change: Change): Change {
  switch (change.of) {
    case 'rating': return { ...change, before: readOwn(content.answers, change.indicator)?.[change.source] ?? null }
    case 'note': return { ...change, before: readOwn(content.answers, change.indicator)?.note ?? null }
    case 'evidence': return { ...change, before: content.evidence.find(({ id }) => id === change.id) ?? null }
    case 'reply': return { ...change, before: readOwn(content.replies ?? {}, change.key) ?? null }
    case 'enterprise': case 'site': case 'facts': return { ...change, before: readField(content[change.of], change.field) }
    case 'plan': {
      const present = readField(content.plan?.[change.part] ?? {}, change.key)
      return { ...change, before: present, after: mergeParts(change.before, change.after, present) }
    }
    case 'period': return { ...change, before: content.period }
    case 'standards': return { ...change, before: content.standards }
  }
}
