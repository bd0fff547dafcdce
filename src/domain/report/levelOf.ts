import type { NodeReport, Report } from './Report'

/** The level 0 to 5 that a node stands at: the whole by its grade, gates included; a part by its score. `null` without a result or score. */
export function levelOf({ parent, level }: Pick<NodeReport, 'parent' | 'level'>, { result }: Pick<Report, 'result'>): number | null {
  if (parent !== null) return level
  return result && Math.ceil(result.grade / 2)
}
