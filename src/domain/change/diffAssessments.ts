import { RATING_SOURCES } from '@/domain/assessment/RATING_SOURCES'
import { PLAN_PARTS } from '@/domain/plan/PLAN_PARTS'
import type { Content } from './applyChanges'
import type { Change, FieldChange } from './Change'
import { isSame } from './isSame'
import { readOwn } from './readOwn'

type Json = FieldChange['after']
const GROUPS = ['enterprise', 'site', 'facts'] as const

/** The changes that make the second out of the first. */
export function diffAssessments(before: Content, after: Content): Change[] {
  const indicators = union(Object.keys(before.answers), Object.keys(after.answers))
  const piecesBefore = new Map(before.evidence.map(piece => [piece.id, piece]))
  const piecesAfter = new Map(after.evidence.map(piece => [piece.id, piece]))
  const changes: Change[] = [
    { of: 'period', before: before.period, after: after.period },
    { of: 'standards', before: before.standards, after: after.standards },
    ...GROUPS.flatMap(of => union(Object.keys(before[of]), Object.keys(after[of])).map(field => ({ of, field, before: readField(before[of], field), after: readField(after[of], field) }))),
    ...indicators.flatMap(indicator => [
      ...RATING_SOURCES.map(source => ({ of: 'rating' as const, indicator, source, before: readOwn(before.answers, indicator)?.[source] ?? null, after: readOwn(after.answers, indicator)?.[source] ?? null })),
      { of: 'note' as const, indicator, before: readOwn(before.answers, indicator)?.note ?? null, after: readOwn(after.answers, indicator)?.note ?? null },
    ]),
    ...union([...piecesBefore.keys()], [...piecesAfter.keys()]).map(id => ({ of: 'evidence' as const, id, before: piecesBefore.get(id) ?? null, after: piecesAfter.get(id) ?? null })),
    ...union(Object.keys(before.replies ?? {}), Object.keys(after.replies ?? {})).map(key => ({ of: 'reply' as const, key, before: readOwn(before.replies ?? {}, key) ?? null, after: readOwn(after.replies ?? {}, key) ?? null })),
    ...PLAN_PARTS.flatMap(part => {
      const [was, is] = [before.plan?.[part] ?? {}, after.plan?.[part] ?? {}]
      return union(Object.keys(was), Object.keys(is)).map(key => ({ of: 'plan' as const, part, key, before: readField(was, key), after: readField(is, key) }))
    }),
  ]
  return changes.filter(change => !isSame(change.before, change.after))
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])]
/** The value of a field; `null` when the group does not have it. */
export function readField(group: object, field: string): Json {
  const value: unknown = Object.hasOwn(group, field) ? Reflect.get(group, field) : undefined
  return isJson(value) ? value : null
}

function isJson(value: unknown): value is Json {
  return value !== undefined
}
