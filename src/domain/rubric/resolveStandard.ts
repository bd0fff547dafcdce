import type { Contradiction } from '@/domain/checks/Contradiction'
import type { ReadingFile } from '@/domain/reading/ReadingFile'
import { applyEdition } from './applyEdition'
import type { Crosswalk } from './Crosswalk'
import type { Edition } from './Edition'
import type { Draft } from './resolveRubric'
import { resolveRubric } from './resolveRubric'
import type { Shelf } from './resolveTree'
import { findStandard } from './resolveTree'
import type { StandardRef } from './RubricFile'

/** Everything that the rubric folder holds, read and checked; trees are resolved when they are asked for. */
export interface Bundle extends Shelf {
  editions: readonly Edition[]
  crosswalks: readonly Crosswalk[]
  readings: readonly ReadingFile[]
  contradictions: readonly Contradiction[]
}

/** The edition of a standard for an industry; `undefined` when the standard has none for it. */
export function findEdition({ editions }: Pick<Bundle, 'editions'>, standard: StandardRef, industry: string | undefined): Edition | undefined {
  return editions.find(({ id, extends: { id: standardId, version } }) => id === industry && standardId === standard.id && version === standard.version)
}

/**
 * The tree of a standard of the bundle, under the industry's edition where it has one; `null` when there is no such standard, or when
 * something that it includes is not there any more.
 */
export function resolveStandard(bundle: Bundle, ref: StandardRef, industry?: string): Draft | null {
  const file = findStandard(bundle.standards, ref)
  if (!file) return null
  const { rubric, problems } = resolveRubric(file, bundle)
  if (problems.some(({ severity }) => severity === 'error')) return null
  const edition = findEdition(bundle, ref, industry)
  return edition ? applyEdition(rubric, edition, bundle).rubric : rubric
}

/** Standard and version in one string. */
export function keyOfStandard({ id, version }: StandardRef): string {
  return `${id}@${version}`
}

/** Standard, version and edition in one string. */
export function keyOfRubric({ id, version, edition }: Pick<Draft, 'id' | 'version' | 'edition'>): string {
  return `${keyOfStandard({ id, version })}@${edition?.id ?? ''}`
}
