import type { Answer } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'
import { withoutUndefined } from '@/domain/change/withoutUndefined'
import { countRating } from '@/domain/scoring/countRating'

export interface Continuation {
  period: string
  /** Another site of the enterprise; the same one when left out. */
  siteNumber?: number
  /** Carries the ratings over, and says so in the note of each; without it every question is open. */
  carriedNote?: string
}

/**
 * A new assessment that follows another one: same enterprise, same standards. Figures, evidence and replies are those of their time
 * and stay there. A rating that is carried over is the one that counted, as the factory's own; it has no time, since nobody has rated
 * yet.
 */
export function continueAssessment(
  { enterprise, site, standards, example, answers }: Assessment, { period, siteNumber, carriedNote }: Continuation, { id, now }: { id: string, now: string },
): Assessment {
  return {
    kind: 'assessment', formatVersion: 1, id, period, example, createdAt: now, updatedAt: now, standards, enterprise,
    site: siteNumber === undefined ? site : { number: siteNumber },
    facts: {}, answers: carriedNote === undefined ? {} : carryRatings(answers, carriedNote), evidence: [],
  }
}

function carryRatings(answers: Assessment['answers'], note: string): Assessment['answers'] {
  return Object.fromEntries(Object.entries(answers).flatMap(([id, answer]): [string, Answer][] => {
    const counted = countRating(answer)
    return counted ? [[id, { self: withoutUndefined({ ...counted.rating, at: undefined }), note }]] : []
  }))
}
