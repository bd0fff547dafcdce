import type { Answer, Rating } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'
import type { Crosswalk, CrosswalkEntry } from '@/domain/rubric/Crosswalk'
import { countRating } from '@/domain/scoring/countRating'

export interface TransferRow {
  entry: CrosswalkEntry
  /** `answered`: the newer indicator has a rating of its own. `carried`: the same thing, its rating counts at once. `confirm`: a
   * proposal waits. `open`: nothing to propose, since it is new or the old ones are open. */
  state: 'answered' | 'carried' | 'confirm' | 'open'
  /** What the old ratings propose; `null` when there is nothing to propose. */
  proposal: Rating | null
}

/**
 * How the ratings of an assessment move along a crosswalk, one row for each indicator of the newer standard. Related indicators
 * propose the lowest of the old steps; not-applicable only when all of them are.
 */
export function planTransfer(crosswalk: Crosswalk, answers: Assessment['answers']): TransferRow[] {
  return crosswalk.entries.map((entry): TransferRow => {
    const proposal = entry.how === 'new' ? null : propose(entry.from.map(id => answers[id]))
    if (entry.how === 'carry' && entry.from[0] === entry.to) return { entry, proposal, state: proposal ? 'carried' : 'open' }
    if (countRating(answers[entry.to])) return { entry, proposal, state: 'answered' }
    if (!proposal) return { entry, proposal, state: 'open' }
    return { entry, proposal, state: entry.how === 'carry' ? 'carried' : 'confirm' }
  })
}

function propose(answers: readonly (Answer | undefined)[]): Rating | null {
  const ratings = answers.map(answer => countRating(answer)?.rating ?? null)
  if (ratings.length === 0 || ratings.includes(null)) return null
  const steps = ratings.flatMap(rating => rating && 'step' in rating ? [rating.step] : [])
  if (steps.length > 0) return { step: Math.min(...steps) }
  const [first] = ratings
  return first && 'notApplicable' in first ? { notApplicable: first.notApplicable } : null
}
