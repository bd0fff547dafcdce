import type { Answer, Rating } from '@/domain/assessment/Answer'
import { readOwn } from '@/domain/change/readOwn'
import type { Leaf, Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import type { Kappa, ScorePair } from './weighKappa'
import { weighKappa } from './weighKappa'

/** How two ratings differ, what matters most first. `applicability`: one says not applicable, the other gives a step. */
export const DIFFERENCE_KINDS = ['applicability', 'level', 'half-level', 'equal'] as const
type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** One indicator that both the factory and the assessor have rated. */
export interface RatingPair {
  leaf: Leaf
  /** The standard that it was found in first. */
  rubric: Rubric
  self: Rating
  assessor: Rating
  agreed: Rating | null
  kind: DifferenceKind
  /** Assessor − self; `null` unless both are steps. A level is two steps. */
  steps: number | null
  levels: number | null
  /** The factory or the assessor has rated anew since it was agreed. */
  isOutdated: boolean
}

export interface RatingComparison {
  /** What differs most first: applicability, then by size, then in the order of the standards. */
  pairs: RatingPair[]
  /** Indicators that each of the two has rated, whether or not the other has. */
  rated: { self: number, assessor: number }
  /** Mean of self − assessor in levels over the pairs of steps; `null` without one. */
  bias: number | null
  /** Share of pairs that say the same, 0 to 1; `null` without a pair. */
  agreement: number | null
  /** On steps, over the pairs of steps. */
  kappa: Kappa
  /** Pairs of steps: what bias and kappa are taken from. */
  stepPairs: number
}

/** The factory's ratings beside the assessor's, over every indicator of these standards, each once. */
export function compareRatings(standards: readonly Rubric[], answers: Readonly<Record<string, Answer>>): RatingComparison {
  const places = listPlaces(standards)
  const pairs = places.flatMap(place => readPair(place, readOwn(answers, place.leaf.id)) ?? [])
  const scores = pairs.flatMap(({ self, assessor }): ScorePair[] => 'step' in self && 'step' in assessor ? [[self.step, assessor.step]] : [])
  const count = (source: 'self' | 'assessor') => places.filter(({ leaf }) => readOwn(answers, leaf.id)?.[source]).length
  return {
    pairs: [...pairs].sort((one, other) => rank(one) - rank(other) || Math.abs(other.steps ?? 0) - Math.abs(one.steps ?? 0)),
    rated: { self: count('self'), assessor: count('assessor') },
    bias: scores.length === 0 ? null : scores.reduce((total, [self, assessor]) => total + self - assessor, 0) / scores.length / 2,
    agreement: pairs.length === 0 ? null : pairs.filter(({ kind }) => kind === 'equal').length / pairs.length,
    kappa: weighKappa(scores),
    stepPairs: scores.length,
  }
}

type Place = Pick<RatingPair, 'leaf' | 'rubric'>

/** Several standards may hold the same indicator. */
function listPlaces(standards: readonly Rubric[]): Place[] {
  const byId = new Map<string, Place>()
  for (const rubric of standards) {
    for (const leaf of listLeaves(rubric.root)) if (!byId.has(leaf.id)) byId.set(leaf.id, { leaf, rubric })
  }
  return [...byId.values()]
}

function readPair(place: Place, answer: Answer | undefined): RatingPair | null {
  const { self, assessor, agreed = null } = answer ?? {}
  if (!self || !assessor) return null
  const steps = 'step' in self && 'step' in assessor ? assessor.step - self.step : null
  return {
    ...place, self, assessor, agreed, steps,
    levels: steps === null ? null : steps / 2,
    kind: findKind(self, assessor, steps),
    isOutdated: agreed !== null && (isLater(self, agreed) || isLater(assessor, agreed)),
  }
}

function findKind(self: Rating, assessor: Rating, steps: number | null): DifferenceKind {
  if ('notApplicable' in self !== 'notApplicable' in assessor) return 'applicability'
  const size = Math.abs(steps ?? 0)
  return size === 0 ? 'equal' : size === 1 ? 'half-level' : 'level'
}

const rank = ({ kind }: RatingPair) => DIFFERENCE_KINDS.indexOf(kind)
const isLater = (rating: Rating, than: Rating) => rating.at !== undefined && than.at !== undefined && Date.parse(rating.at) > Date.parse(than.at)
