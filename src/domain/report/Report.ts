import type { RatingSource } from '@/domain/assessment/RATING_SOURCES'
import type { LocalText } from '@/domain/LocalText'
import type { Gate } from '@/domain/rubric/Gate'
import type { Rubric } from '@/domain/rubric/Rubric'
import type { Standing } from '@/domain/scoring/standAt'

/**
 * Every reading of the same answers. `point`: what is answered. `low` / `high`: everything open at 0 / at 10. `refused`: as
 * `point` with every N/A at 0. `backed`: as `point` with what evidence carries. `estimateLow` / `estimateHigh`: open ones at
 * their branch's mean ± 2 steps.
 */
export const READINGS = ['point', 'low', 'high', 'refused', 'backed', 'estimateLow', 'estimateHigh'] as const
export type Reading = (typeof READINGS)[number]

export interface NodeReport {
  id: string
  kind: 'branch' | 'indicator'
  parent: string | null
  /** 0 for the root. */
  depth: number
  title: LocalText
  isApplicable: boolean
  /** Shares 0 to 1: of the parent as written, of the parent after N/A moved, of the whole after N/A moved. */
  weight: { nominal: number, inParent: number, effective: number }
  /** Share of its weight that is not applicable, 0 to 1. */
  notApplicableShare: number
  /** Applicable indicators under it, and how many of them are rated. */
  applicable: number
  answered: number
  /** 0 to 100, unrounded; `null` when open or not applicable. */
  scores: Record<Reading, number | null>
  /** By score alone, 0 to 5; `null` without a score. For an indicator: ceil(step / 2). */
  level: number | null
  /** Of an indicator only. */
  rating: RatingReport | null
}

export interface RatingReport {
  source: RatingSource | null
  step: number | null
  /** The reason given, when not applicable. */
  notApplicable: string | null
  evidence: number
  /** The step that evidence carries; `null` when open or accepted as not applicable. */
  backedStep: number | null
}

export interface GateReport {
  gate: Gate
  state: 'open' | 'closed' | 'undecided' | 'not-applicable'
  /** By the present ratings, in the gate's unit. */
  value: number | null
  needed: number
  /** Ids that fall short by the present ratings. */
  short: string[]
}

export interface Gap {
  indicator: string
  /** Present step; `null` when open. */
  step: number | null
  target: number
  /** Points of the overall score that reaching the target adds; `null` when open. */
  lift: number | null
  /** Person-months for this plant's size; `null` when open or not stated. */
  months: number | null
  /** Closed gates of the target grade that this indicator counts for. */
  gates: string[]
}

export interface Flag {
  code: 'na-over-cap' | 'na-not-allowed' | 'unknown-indicator'
  /** Branch or indicator. */
  id: string
  /** Share 0 to 1, for `na-over-cap`. */
  share: number | null
  /** Of an indicator that the report does not hold, where it is known. */
  title?: LocalText
}

/** What all renderings show: one standard's reading of one assessment. Plain JSON; nothing in it is rounded. */
export interface Report {
  formatVersion: 1
  rubric: Pick<Rubric, 'id' | 'version' | 'hash' | 'status' | 'title' | 'edition' | 'views' | 'levels' | 'cuts' | 'naCap' | 'provisionalFrom'>
  assessment: { id: string, period: string, example: boolean }
  /** `insufficient`: too little answered for a score; `nothing-applicable`: 无可评内容. */
  state: 'complete' | 'provisional' | 'insufficient' | 'nothing-applicable'
  coverage: {
    indicators: number
    applicable: number
    answered: number
    open: number
    notApplicable: number
    /** Share of the effective weight that is rated, 0 to 1. */
    answeredWeight: number
  }
  /** Whose ratings count: how many of the applicable indicators each of them rates. Together they are `coverage.answered`. */
  sources: Record<RatingSource, number>
  /** The claimed score and grade; `null` unless complete or provisional. */
  result: Standing | null
  interval: { low: Standing, high: Standing } | null
  estimate: { low: Standing, high: Standing } | null
  ifRefused: Standing | null
  backed: Standing | null
  /** What the next grade still needs; `null` without a result or at the top. */
  next: { grade: number, cut: number, missingScore: number, gates: string[] } | null
  target: number
  gates: GateReport[]
  /** Parents before children, in the order of the rubric. */
  nodes: NodeReport[]
  gaps: Gap[]
  flags: Flag[]
}
