import { costOf } from '@/domain/path/buildPath'
import type { PathStart } from '@/domain/path/PathStart'

/** How much each factor counts, as an exponent; 0 leaves it out. */
export interface PriorityWeights { gap: number, value: number, effort: number }

export const DEFAULT_WEIGHTS: PriorityWeights = { gap: 1, value: 1, effort: 1 }

/** An indicator below the target, with what decides its place. */
export interface Priority {
  indicator: string
  from: number
  to: number
  /** Steps to the target. */
  gap: number
  /** Points of the overall score that one step adds, and that all of them add. */
  value: number
  points: number
  /** Person-months for all of them. */
  months: number
  /** gap^a · value^b ÷ effort^c, as a share of the largest, 0 to 100. */
  index: number
}

/** Less effort than this does not make an indicator better: a free step would come before everything. */
const LEAST_MONTHS = 0.1

/**
 * Indicators below a target step by gap × value ÷ effort, the best first, equal ones in the order of the rubric. It looks at each by
 * itself: gates and prerequisites are not in it, which is what the cheapest path is for.
 */
export function rankLifts({ items }: PathStart, target: number, weights: PriorityWeights = DEFAULT_WEIGHTS): Priority[] {
  const rows = items.filter(({ from, highest }) => from < target && highest > from).map(item => {
    const gap = target - item.from
    const months = costOf(item, target, 'months')
    const raw = gap ** weights.gap * item.points ** weights.value / Math.max(months, LEAST_MONTHS) ** weights.effort
    return { indicator: item.id, from: item.from, to: target, gap, value: item.points, points: item.points * gap, months, raw }
  })
  const most = Math.max(0, ...rows.map(({ raw }) => raw))
  return rows.map(({ raw, ...row }) => ({ ...row, index: most === 0 ? 0 : 100 * raw / most })).sort((a, b) => b.index - a.index)
}
