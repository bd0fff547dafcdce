import type { Assessment } from '@/domain/assessment/Assessment'
import type { Evidence } from '@/domain/assessment/Evidence'
import { readOwn } from '@/domain/change/readOwn'
import type { Branch, Rubric } from '@/domain/rubric/Rubric'
import { listNodes } from '@/domain/rubric/Rubric'
import type { CheckOf, Rated } from './Check'
import type { Ratings } from './readRatings'

/** Level 3 in places: from here on somebody will ask to see it. */
const HIGH = 5
const OLD_YEARS = 2

/** High ratings without evidence and without an assessor's reason, one check a branch. */
export function findUnbacked({ root }: Rubric, { stepOf }: Ratings, { answers, evidence }: Pick<Assessment, 'answers' | 'evidence'>): CheckOf<'unbacked'>[] {
  const backed = new Set(evidence.flatMap(({ indicators }) => indicators))
  return listNodes(root).filter((node): node is Branch => node.kind === 'branch').flatMap(branch => {
    const rated = branch.children.flatMap(({ id }): Rated[] => {
      const step = stepOf(id)
      return step != null && step >= HIGH && !backed.has(id) && !readOwn(answers, id)?.assessor?.why?.trim() ? [{ indicator: id, step }] : []
    })
    return rated.length > 0 ? [{ kind: 'unbacked', branch: branch.id, rated, attention: 20 + rated.length }] : []
  })
}

/** High ratings whose newest evidence is more than two years old on `today`, one check for each such piece. A piece without a date is not judged. */
export function findOldEvidence({ list }: Ratings, evidence: readonly Evidence[], today: string): CheckOf<'old-evidence'>[] {
  const limit = `${Number(today.slice(0, 4)) - OLD_YEARS}${today.slice(4, 10)}`
  const old = new Map<Evidence, Rated[]>()
  for (const { indicator, step } of list) {
    const pieces = evidence.filter(({ indicators }) => indicators.includes(indicator))
    const newest = pieces.reduce<Evidence | undefined>((best, piece) => !best || (piece.date ?? '') > (best.date ?? '') ? piece : best, undefined)
    if (step === null || step < HIGH || !newest?.date || newest.date >= limit || pieces.some(({ date }) => date === undefined)) continue
    old.set(newest, [...old.get(newest) ?? [], { indicator, step }])
  }
  return [...old].map(([{ id, title, date = '' }, rated]) => ({ kind: 'old-evidence', piece: id, title, date, rated, attention: 10 + rated.length }))
}
