import type { EvidenceKind, EvidenceStrength } from '@/domain/assessment/EVIDENCE_KINDS'

const USUAL = { 'document': 'fair', 'system-record': 'fair', 'link': 'fair', 'photo': 'weak', 'interview': 'weak' } satisfies Record<EvidenceKind, EvidenceStrength>

/**
 * How much a piece of this kind proves as a rule. Never `strong`: whether records reach over a time, or a stranger can open the system,
 * only a person can say.
 */
export function suggestStrength(kind: EvidenceKind): EvidenceStrength {
  return USUAL[kind]
}
