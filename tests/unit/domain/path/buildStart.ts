import { buildAssessment } from '../buildAssessment'
import type { QuickAnswer } from '../buildAssessment'
import { branch, buildRubric, indicator, leaf } from '../buildRubric'
import type { RubricFileInput } from '../buildRubric'
import type { PathSettings, PathStart } from '@/domain/path/PathStart'
import { startPath } from '@/domain/path/PathStart'
import type { IndicatorInput } from '@/domain/rubric/Indicator'
import type { Solve } from '@/domain/path/Model'
import type { Search } from '@/domain/path/findPath'
import { openSearch } from '@/domain/path/findPath'

/** Ten person-months a level. */
const effort = [1, 2, 3, 4, 5].map(level => ({ level, months: 10 }))

/** Two branches of two indicators each, all of one weight; `more` describes indicators further. */
export function buildStart(
  answers: Record<string, QuickAnswer>,
  { settings, gates = [], more = {}, enterprise }: { settings?: PathSettings, gates?: RubricFileInput['gates'], more?: Record<string, Partial<IndicatorInput>>, enterprise?: { name: string, staff: number, revenue: number } } = {},
): PathStart {
  const ids = ['a', 'b', 'c', 'd']
  const rubric = buildRubric([branch('left', 50, [leaf('a', 50), leaf('b', 50)]), branch('right', 50, [leaf('c', 50), leaf('d', 50)])], {
    gates, indicators: ids.map(id => indicator(id, { effort, ...more[id] })),
  })
  return startPath(rubric, buildAssessment(answers, enterprise && { enterprise }), settings)
}

/** A search that must be possible. */
export function search(start: PathStart, solve: Solve): Search {
  const found = openSearch(start, solve)
  if ('is' in found) throw new Error('The settled choices contradict each other.')
  return found
}
