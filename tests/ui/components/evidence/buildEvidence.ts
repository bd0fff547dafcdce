import type { EvidenceChoice, EvidenceShown, NewEvidence } from '@/components/evidence/EvidenceShown'
import type { Evidence } from '@/domain/assessment/Evidence'

export const CHOICES: EvidenceChoice[] = [
  { id: 'scenario-1', number: '1', title: '数字画图' }, { id: 'scenario-2', number: '2', title: '虚拟试验' }, { id: 'scenario-3', number: '3', title: '智能排产' },
]
export const SHA = 'a'.repeat(64)
export const ATTACHMENT = { name: '看板.jpg', mediaType: 'image/jpeg', bytes: 389_000, sha256: SHA }
export const NEW: NewEvidence = { indicators: ['scenario-1'], kind: 'photo', title: '看板', strength: 'weak' }

export function buildPiece(more: Partial<Evidence> = {}): Evidence {
  return { id: 'e1', indicators: ['scenario-1'], kind: 'photo', title: '看板', strength: 'weak', attachment: ATTACHMENT, at: '2024-03-05T08:00:00Z', ...more }
}

export function buildShown(more: Partial<EvidenceShown> = {}): EvidenceShown {
  return { pieces: [], storing: new Set(), adding: [], previews: {}, opened: null, ...more }
}
