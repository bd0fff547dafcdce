import type { Assessment } from '@/domain/assessment/Assessment'
import type { LocalText } from '@/domain/LocalText'
import { listViews } from '@/domain/report/listViews'
import type { Report } from '@/domain/report/Report'

/** What the members of a group weigh by: all the same, their staff, or their revenue. */
export const BASES = ['equal', 'staff', 'revenue'] as const
export type Basis = (typeof BASES)[number]

export interface Member { assessment: Assessment, report: Report }

interface WeighedMember extends Member {
  /** Share of the group, 0 to 1; `null` where the figure is missing, which leaves it out of every mean. */
  weight: number | null
}

/** One branch over the members. */
interface GroupRow {
  id: string
  title: LocalText
  /** Weighted over the members that have a weight and a score here, 0 to 100, unrounded; `null` without one. */
  mean: number | null
  /** How many members the mean is taken over. */
  n: number
  /** One a member, in their order. */
  scores: (number | null)[]
}

interface GroupHole {
  id: string
  title: LocalText
  /** Plain mean of the scores of the members that rate it. */
  mean: number
  /** How many of them are below level 2 there, and how many rate it. */
  below: number
  rated: number
}

export interface RollUp {
  basis: Basis
  members: WeighedMember[]
  /** The whole first, then the branches that a report draws. */
  rows: GroupRow[]
  /** Where the members are weak together, the worst first. */
  holes: GroupHole[]
}

/** Level 2 in places. */
const LEVEL_TWO = 30
const HOLES = 12

/** The reports of some sites beside one another, and their mean by a stated basis. A mean has no grade: grades belong to sites. */
export function rollUp(members: readonly Member[], basis: Basis): RollUp {
  const sizes = members.map(({ assessment: { enterprise } }) => basis === 'equal' ? 1 : enterprise[basis] ?? null)
  const sum = sizes.reduce<number>((total, size) => total + (size ?? 0), 0)
  const weighed = members.map((member, i): WeighedMember => ({ ...member, weight: sizes[i] == null || sum === 0 ? null : sizes[i] / sum }))
  const indexes = members.map(({ report }) => new Map(report.nodes.map(node => [node.id, node])))
  const scoresOf = (id: string) => indexes.map(nodes => nodes.get(id)?.scores.point ?? null)
  return { basis, members: weighed, rows: listBranches(members).map(({ id, title }) => ({ id, title, scores: scoresOf(id), ...weigh(scoresOf(id), weighed) })), holes: findHoles(members) }
}

/** The root of the first member, and every branch that the report of any member draws, in the order of the first that has it. */
function listBranches(members: readonly Member[]): { id: string, title: LocalText }[] {
  const branches = members.flatMap(({ report }) => [...report.nodes.slice(0, 1), ...listViews(report).flatMap(view => view.branches)])
  return [...new Map(branches.map(({ id, title }) => [id, { id, title }])).values()]
}

function weigh(scores: readonly (number | null)[], members: readonly WeighedMember[]): Pick<GroupRow, 'mean' | 'n'> {
  const counted = scores.flatMap((score, i) => {
    const weight = members[i]?.weight ?? null
    return score === null || weight === null || weight === 0 ? [] : [{ score, weight }]
  })
  const sum = counted.reduce((total, { weight }) => total + weight, 0)
  return { n: counted.length, mean: counted.length === 0 ? null : counted.reduce((total, { score, weight }) => total + score * weight, 0) / sum }
}

/** Indicators that at least two members rate and half of them or more have below level 2. */
function findHoles(members: readonly Member[]): GroupHole[] {
  const leaves = new Map(members.flatMap(({ report }) => report.nodes.filter(({ kind }) => kind === 'indicator')).map(({ id, title }) => [id, title]))
  const scores = members.map(({ report }) => new Map(report.nodes.map(({ id, scores: { point } }) => [id, point])))
  return [...leaves].flatMap(([id, title]): GroupHole[] => {
    const rated = scores.flatMap(of => of.get(id) ?? [])
    const below = rated.filter(score => score < LEVEL_TWO).length
    return rated.length < 2 || 2 * below < rated.length ? [] : [{ id, title, below, rated: rated.length, mean: rated.reduce((sum, score) => sum + score, 0) / rated.length }]
  }).sort((a, b) => b.below / b.rated - a.below / a.rated || a.mean - b.mean).slice(0, HOLES)
}
