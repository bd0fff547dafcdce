/** What a piece of evidence is. */
export const EVIDENCE_KINDS = ['document', 'system-record', 'photo', 'link', 'interview'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/**
 * How much a piece proves. `weak`: somebody said so, or one look. `fair`: one document or record that a stranger can check.
 * `strong`: records over a time, or a system that a stranger can open and follow.
 */
export const EVIDENCE_STRENGTHS = ['weak', 'fair', 'strong'] as const
export type EvidenceStrength = (typeof EVIDENCE_STRENGTHS)[number]
