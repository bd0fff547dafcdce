import type { Assessment } from '@/domain/assessment/Assessment'
import type { Handout } from '@/domain/assessment/Handout'
import { withoutUndefined } from '@/domain/change/withoutUndefined'

export interface HandoutRequest extends Pick<Handout, 'to' | 'from' | 'message'> {
  /** In the order of the standard. */
  indicators: readonly string[]
  /** The standard that they were chosen from, one of the assessment's; the colleague sees it first. */
  standard: Assessment['standards'][number]
}

/**
 * The questionnaire that a colleague gets: the chosen indicators with what stands there, and as much of the enterprise as decides which
 * tree applies. Figures, codes and addresses stay here.
 */
export function buildHandout(assessment: Assessment, { indicators, standard, to, from, message }: HandoutRequest, { id, at }: Pick<Handout, 'id' | 'at'>): Assessment {
  const { kind, formatVersion, period, example, standards, enterprise, site } = assessment
  const chosen = new Set(indicators)
  const answers = Object.fromEntries(Object.entries(assessment.answers).filter(([indicator]) => chosen.has(indicator)))
  const evidence = assessment.evidence.filter(piece => piece.indicators.some(indicator => chosen.has(indicator)))
  const isFirst = (other: typeof standard) => other.id === standard.id && other.version === standard.version
  return {
    kind, formatVersion, id, period, example, createdAt: at, updatedAt: at,
    standards: [...standards.filter(isFirst), ...standards.filter(other => !isFirst(other))],
    enterprise: withoutUndefined({ name: enterprise.name, industry: enterprise.industry }),
    site: withoutUndefined({ number: site.number, name: site.name }),
    facts: {}, answers, evidence,
    handout: withoutUndefined({ id, of: assessment.id, indicators: [...indicators], to, from, message, at, base: { answers, evidence } }),
  }
}
