import type { Answer } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { Change, FieldChange, PlanChange } from './Change'
import { readOwn } from './readOwn'
import { withoutUndefined } from './withoutUndefined'

/** What changes can be about. */
export type Content = Pick<Assessment, 'period' | 'standards' | 'enterprise' | 'site' | 'facts' | 'replies' | 'answers' | 'evidence' | 'plan'>

/** The assessment after these changes, whatever stood there before. What does not change is the same object as before. */
export function applyChanges<T extends Content>(assessment: T, changes: readonly Change[]): T {
  return changes.reduce((content: T, change) => {
    switch (change.of) {
      case 'rating': return { ...content, answers: answer(content, change.indicator, { [change.source]: change.after ?? undefined }) }
      case 'note': return { ...content, answers: answer(content, change.indicator, { note: change.after ?? undefined }) }
      case 'evidence': return { ...content, evidence: replacePiece(content.evidence, change) }
      case 'enterprise': return { ...content, enterprise: setField(content.enterprise, change) }
      case 'site': return { ...content, site: setField(content.site, change) }
      case 'facts': return { ...content, facts: setField(content.facts, change) }
      case 'reply': return { ...content, replies: withoutUndefined({ ...content.replies, [change.key]: change.after ?? undefined }) }
      case 'plan': return withoutUndefined({ ...content, plan: setPart(content.plan, change) })
      case 'period': return { ...content, period: change.after ?? content.period }
      case 'standards': return { ...content, standards: change.after ?? content.standards }
    }
  }, assessment)
}

/** An answer in which nothing is left is no answer. */
function answer({ answers }: Content, indicator: string, parts: Partial<Answer>): Record<string, Answer> {
  const next = withoutUndefined({ ...readOwn(answers, indicator), ...parts })
  const { [indicator]: _, ...others } = answers
  return Object.keys(next).length === 0 ? others : { ...answers, [indicator]: next }
}

function replacePiece(evidence: Assessment['evidence'], { id, after }: Extract<Change, { of: 'evidence' }>): Assessment['evidence'] {
  const at = evidence.findIndex(piece => piece.id === id)
  if (at < 0) return after ? [...evidence, after] : evidence
  return evidence.flatMap((piece, i) => i !== at ? piece : after ?? [])
}

/** A plan in which nothing is left is no plan. */
function setPart(plan: Assessment['plan'] = {}, { part, key, after }: PlanChange): Assessment['plan'] {
  const values = setField(plan[part] ?? {}, { field: key, after })
  const next = withoutUndefined({ ...plan, [part]: Object.keys(values).length === 0 ? undefined : values })
  return Object.keys(next).length === 0 ? undefined : next
}

/** A group with one field set, or removed. */
function setField<T extends object>(group: T, { field, after }: Pick<FieldChange, 'field' | 'after'>): T {
  const next = { ...group }
  if (after === null) Reflect.deleteProperty(next, field)
  else Reflect.set(next, field, after)
  return next
}
