import type { Answer } from '@/domain/assessment/Answer'
import type { Assessment } from '@/domain/assessment/Assessment'
import { withoutUndefined } from '@/domain/change/withoutUndefined'
import type { Plan } from '@/domain/plan/Plan'
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
 * and stay there, and so does the plan; what this site reckons with when it plans goes on. A rating that is carried over is the one that counted, as the factory's own; it has no time, since nobody has rated
 * yet.
 */
export function continueAssessment(
  { enterprise, site, standards, example, answers, plan }: Assessment, { period, siteNumber, carriedNote }: Continuation, { id, now }: { id: string, now: string },
): Assessment {
  return {
    kind: 'assessment', formatVersion: 1, id, period, example, createdAt: now, updatedAt: now, standards, enterprise,
    site: siteNumber === undefined ? site : { number: siteNumber },
    facts: {}, answers: carriedNote === undefined ? {} : carryRatings(answers, carriedNote), evidence: [],
    ...siteNumber === undefined && plan && keepReckoning(plan),
  }
}

/** Own efforts, prices and hands; nothing where there are none. */
function keepReckoning({ efforts, settings: { monthPrice, measure, people, longest, weights } = {} }: Plan): Pick<Assessment, 'plan'> {
  const settings = withoutUndefined({ monthPrice, measure, people, longest, weights })
  const plan = withoutUndefined({ efforts, settings: Object.keys(settings).length === 0 ? undefined : settings })
  return Object.keys(plan).length === 0 ? {} : { plan }
}

function carryRatings(answers: Assessment['answers'], note: string): Assessment['answers'] {
  return Object.fromEntries(Object.entries(answers).flatMap(([id, answer]): [string, Answer][] => {
    const counted = countRating(answer)
    return counted ? [[id, { self: withoutUndefined({ ...counted.rating, at: undefined }), note }]] : []
  }))
}
