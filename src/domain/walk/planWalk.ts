import type { Answer, Rating } from '@/domain/assessment/Answer'
import type { RatingSource } from '@/domain/assessment/RATING_SOURCES'
import { readOwn } from '@/domain/change/readOwn'
import { estimateMinutes } from '@/domain/quick/estimateMinutes'
import type { Place } from '@/domain/rubric/PLACES'
import { PLACES } from '@/domain/rubric/PLACES'
import type { Role } from '@/domain/rubric/ROLES'
import { ROLES } from '@/domain/rubric/ROLES'
import type { Leaf, Rubric } from '@/domain/rubric/Rubric'
import { listLeaves } from '@/domain/rubric/Rubric'
import { shareMinutes } from './shareMinutes'

export const WALK_WAYS = ['place', 'person'] as const
export type WalkBy = (typeof WALK_WAYS)[number]
/** A place or a role; `other` takes what names none. */
export type StopId = Place | Role | 'other'

/** Minutes from one stop to the next: to walk there, find the person and say hello. Ours, for one site. */
export const WAY_MINUTES = 3
/** A stop counts as visited once its clock has run so long. */
const VISIT_SECONDS = 60

export interface WalkQuestion {
  leaf: Leaf
  /** By whoever walks, else the agreed one; `null` while the question is open. */
  rating: Rating | null
  /** Other places where it can be seen, or persons who know as well. */
  also: StopId[]
}

export interface WalkStop {
  id: StopId
  /** In the order of the standard. */
  questions: WalkQuestion[]
  open: number
  /** Rated with a step. */
  rated: number
  notApplicable: number
  isSkipped: boolean
  /** The budget for what is open here, without the way; 0 where nothing is to be done. */
  minutes: number
}

export interface Walk {
  by: WalkBy
  /** Those with questions, in the order of the walk. */
  stops: WalkStop[]
  /** Stops and questions that are still to be done; skipped stops are left out. */
  ahead: { stops: number, questions: number }
  /** Whole minutes. `needed` and `least`: for what is ahead at two minutes and at one minute a question, each with the ways. `left`: the budgets and ways ahead. `spent`: by the clocks, with the ways there. */
  minutes: { needed: number, least: number, left: number, spent: number }
  /** Whether the time that is left is too short to look at anything; the budgets then stay at the least. */
  isTooShort: boolean
}

export interface WalkOptions {
  by: WalkBy
  /** Who walks. */
  source: RatingSource
  /** Stops as the user arranged them; those that are not named follow in the usual order. */
  order?: readonly string[]
  skipped?: readonly string[]
  /** What the clock of each stop shows. */
  seconds?: Readonly<Record<string, number>>
  /** Minutes for the whole walk; `null` for as many as it needs. */
  available?: number | null
}

/**
 * The indicators of a standard by place or by person, each at exactly one stop: its first place or role. So nothing is asked twice. The
 * time that is available is shared among the open questions after the ways are taken off.
 */
export function planWalk({ root }: Pick<Rubric, 'root'>, answers: Readonly<Record<string, Answer>>, { by, source, order = [], skipped = [], seconds = {}, available = null }: WalkOptions): Walk {
  const stops = arrange(group(root, answers, by, source), order).map(stop => ({ ...stop, isSkipped: skipped.includes(stop.id) }))
  const isVisited = ({ id }: { id: string }) => (readOwn(seconds, id) ?? 0) >= VISIT_SECONDS
  const spent = stops.reduce((sum, { id }) => sum + Math.round((readOwn(seconds, id) ?? 0) / 60), 0) + WAY_MINUTES * stops.filter(isVisited).length
  const ahead = stops.filter(({ open, isSkipped }) => open > 0 && !isSkipped)
  const questions = ahead.reduce((sum, { open }) => sum + open, 0)
  const ways = WAY_MINUTES * ahead.filter(stop => !isVisited(stop)).length
  const needed = estimateMinutes(questions, 'walk') + ways
  const least = estimateMinutes(questions, 'hasty') + ways
  const given = available === null ? needed : available - spent
  const left = ahead.length === 0 ? 0 : Math.max(given, least)
  const shares = shareMinutes(left - ways, ahead.map(({ open }) => open))
  const budgets = new Map(ahead.map(({ id }, i) => [id, shares[i] ?? 0]))
  return {
    by,
    stops: stops.map(stop => ({ ...stop, minutes: budgets.get(stop.id) ?? 0 })),
    ahead: { stops: ahead.length, questions },
    minutes: { needed, least, left, spent },
    isTooShort: ahead.length > 0 && given < least,
  }
}

/** Whether a stop is one of places or of persons; `null` for `other`, which is both, and for what is no stop. */
export function findWay(stop: string): WalkBy | null {
  const isIn = (names: readonly string[]) => names.includes(stop)
  return isIn(PLACES) ? 'place' : isIn(ROLES) ? 'person' : null
}

/** The next stop with something open after this one, going round; `null` when nothing is open elsewhere. */
export function findNextStop({ stops }: Walk, here: string): WalkStop | null {
  const at = stops.findIndex(({ id }) => id === here)
  const round = [...stops.slice(at + 1), ...stops.slice(0, Math.max(0, at))]
  return round.find(({ open, isSkipped }) => open > 0 && !isSkipped) ?? null
}

type Group = Omit<WalkStop, 'isSkipped' | 'minutes'>

function group(root: Rubric['root'], answers: Readonly<Record<string, Answer>>, by: WalkBy, source: RatingSource): Group[] {
  const groups = new Map<StopId, WalkQuestion[]>()
  for (const leaf of listLeaves(root)) {
    const { where, askWho } = leaf.indicator
    const [first = 'other', ...rest]: StopId[] = (by === 'place' ? where?.places : askWho?.roles) ?? []
    const question = { leaf, rating: readRating(leaf, readOwn(answers, leaf.id), source), also: [...new Set(rest)].filter(stop => stop !== first) }
    groups.set(first, [...groups.get(first) ?? [], question])
  }
  const usual: readonly StopId[] = [...by === 'place' ? PLACES : ROLES, 'other']
  return usual.flatMap(id => {
    const questions = groups.get(id)
    if (!questions) return []
    const count = (is: (rating: Rating | null) => boolean) => questions.filter(({ rating }) => is(rating)).length
    return { id, questions, open: count(rating => rating === null), rated: count(rating => rating !== null && 'step' in rating), notApplicable: count(rating => rating !== null && 'notApplicable' in rating) }
  })
}

/** Not applicable where that is not allowed leaves the question open, as it does in the score. */
function readRating({ indicator }: Leaf, answer: Answer | undefined, source: RatingSource): Rating | null {
  const rating = answer?.[source] ?? answer?.agreed ?? null
  return rating && 'notApplicable' in rating && !indicator.notApplicable.allowed ? null : rating
}

function arrange<T extends { id: string }>(stops: readonly T[], order: readonly string[]): T[] {
  const place = ({ id }: T) => order.includes(id) ? order.indexOf(id) : order.length
  return [...stops].sort((a, b) => place(a) - place(b))
}
