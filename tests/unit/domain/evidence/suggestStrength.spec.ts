import { EVIDENCE_KINDS } from '@/domain/assessment/EVIDENCE_KINDS'
import { suggestStrength } from '@/domain/evidence/suggestStrength'
import { describe, expect, it } from 'vitest'

describe('suggestStrength', () => {
  it.each([['document', 'fair'], ['system-record', 'fair'], ['link', 'fair'], ['photo', 'weak'], ['interview', 'weak']] as const)('takes a %s as %s', (kind, strength) => {
    expect(suggestStrength(kind)).toBe(strength)
  })

  it('leaves “strong” to a person', () => {
    expect(EVIDENCE_KINDS.map(suggestStrength)).not.toContain('strong')
  })
})
