import type { Indicator } from '@/domain/rubric/Indicator'
import type { Leaf } from '@/domain/rubric/Rubric'

export type Role = NonNullable<Indicator['askWho']>['roles'][number]
export type Place = NonNullable<Indicator['where']>['places'][number]
export interface IndicatorGroup<T> { name: T, indicators: string[] }

/** The indicators of a tree by whom to ask; one that several can answer is with each of them. The largest group comes first. */
export function groupByRole(leaves: readonly Leaf[]): IndicatorGroup<Role>[] {
  return group(leaves, ({ askWho }) => askWho?.roles ?? [])
}

/** As `groupByRole`, by where to look. */
export function groupByPlace(leaves: readonly Leaf[]): IndicatorGroup<Place>[] {
  return group(leaves, ({ where }) => where?.places ?? [])
}

function group<T>(leaves: readonly Leaf[], namesOf: (indicator: Indicator) => readonly T[]): IndicatorGroup<T>[] {
  const groups = new Map<T, string[]>()
  for (const { id, indicator } of leaves) {
    for (const name of new Set(namesOf(indicator))) groups.set(name, [...groups.get(name) ?? [], id])
  }
  return [...groups].map(([name, indicators]) => ({ name, indicators })).sort((a, b) => b.indicators.length - a.indicators.length)
}
