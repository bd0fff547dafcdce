import type { Assessment } from '@/domain/assessment/Assessment'
import type { NextStep } from '@/domain/portfolio/findNextStep'
import { findNextStep } from '@/domain/portfolio/findNextStep'
import { describe, expect, it } from 'vitest'
import { buildStanding, HALF } from './buildRow'

const ENTERPRISE: Assessment['enterprise'] = { name: '测试工厂', industry: 'energy' }
const HANDOUT: Assessment['handout'] = { id: 'h', of: 'x', indicators: ['a'], at: '2025-01-01T00:00:00.000Z', base: { answers: {}, evidence: [] } }

describe('findNextStep', () => {
  it.each<[what: string, standing: Parameters<typeof findNextStep>[1], next: NextStep]>([
    ['starts where nothing is rated', buildStanding({ answered: 0, open: 80 }), { step: 'start' }],
    ['goes on while questions are open', HALF, { step: 'continue', n: 40 }],
    ['goes on before anything is settled', buildStanding({ open: 1, differences: 2, withoutEvidence: 3 }), { step: 'continue', n: 1 }],
    ['settles before evidence is sought', buildStanding({ differences: 2, withoutEvidence: 3 }), { step: 'settle', n: 2 }],
    ['asks for evidence, at the first that lacks it', buildStanding({ withoutEvidence: 3, firstWithoutEvidence: 'b' }), { step: 'evidence', n: 3, indicator: 'b' }],
    ['reads the report in the end', buildStanding(), { step: 'report' }],
    ['reads the report where nothing applies', buildStanding({ state: 'nothing-applicable', applicable: 0, answered: 0 }), { step: 'report' }],
  ])('%s', (_, standing, next) => {
    expect(findNextStep({ enterprise: ENTERPRISE }, standing)).toEqual(next)
  })

  it.each([{ name: '' }, { name: '  ', industry: 'energy' as const }, { name: '测试工厂' }])('asks for the enterprise first: %j', enterprise => {
    expect(findNextStep({ enterprise }, null)).toEqual({ step: 'enterprise' })
    expect(findNextStep({ enterprise }, buildStanding({ answered: 0, open: 80 }))).toEqual({ step: 'enterprise' })
    expect(findNextStep({ enterprise }, buildStanding())).toEqual({ step: 'enterprise' })
  })

  it('does not take who has begun to rate away from that', () => {
    expect(findNextStep({ enterprise: { name: '' } }, HALF)).toEqual({ step: 'continue', n: 40 })
  })

  it('is not known before the standing is', () => {
    expect(findNextStep({ enterprise: ENTERPRISE }, null)).toBeNull()
  })

  it('sends a questionnaire back once it is answered, and does not ask its reader for the enterprise', () => {
    expect(findNextStep({ enterprise: { name: '' }, handout: HANDOUT }, HALF)).toEqual({ step: 'continue', n: 40 })
    expect(findNextStep({ enterprise: { name: '' }, handout: HANDOUT }, buildStanding({ withoutEvidence: 2 }))).toEqual({ step: 'return' })
  })
})
