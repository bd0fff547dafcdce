import { assessmentSchema } from '@/domain/assessment/Assessment'
import { continueAssessment } from '@/domain/portfolio/continueAssessment'
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence, notApplicable, step } from '../buildAssessment'

const NEW = { id: 'next', now: '2026-01-01T08:00:00.000Z' }
const BEFORE = buildAssessment({
  a: { self: { step: 4, at: '2025-01-01T00:00:00.000Z', by: '王工', why: '有系统' }, note: '待看' },
  b: { self: step(4), assessor: { step: 3, by: '顾问' }, agreed: { step: 2, at: '2025-02-01T00:00:00.000Z', by: '双方' } },
  c: { self: notApplicable }, d: { note: '只有备注' },
}, {
  id: 'before', period: '2025', enterprise: { name: '测试工厂', creditCode: '91350100M000100Y43' }, site: { number: 2, name: '二厂' }, facts: { machines: 3 }, evidence: [evidence(['a'])],
  replies: { q: { text: '答' } },
})

describe('continueAssessment', () => {
  it('keeps enterprise, site and standards, and nothing that is of its time', () => {
    expect(continueAssessment(BEFORE, { period: '2026' }, NEW)).toEqual({
      kind: 'assessment', formatVersion: 1, id: 'next', period: '2026', example: false, createdAt: NEW.now, updatedAt: NEW.now, standards: BEFORE.standards,
      enterprise: BEFORE.enterprise, site: BEFORE.site, facts: {}, answers: {}, evidence: [],
    })
  })

  it('carries over what counted, as the own rating without its time, and says so in the note', () => {
    expect(continueAssessment(BEFORE, { period: '2026', carriedNote: '沿用' }, NEW).answers).toEqual({
      a: { self: { step: 4, by: '王工', why: '有系统' }, note: '沿用' }, b: { self: { step: 2, by: '双方' }, note: '沿用' }, c: { self: notApplicable, note: '沿用' },
    })
  })

  it('keeps what this site reckons with when it plans, and leaves the plan itself behind', () => {
    const plan = {
      efforts: { a: [{ level: 3, months: 4 }] }, choices: { a: { wont: true as const } }, actions: { a1: { title: '排产', lifts: [], state: 'planned' as const, progress: 0 } },
      settings: { grade: 7, startsOn: '2025-01-01', people: 2, monthPrice: 3 },
    }
    expect(continueAssessment({ ...BEFORE, plan }, { period: '2026' }, NEW).plan).toEqual({ efforts: plan.efforts, settings: { people: 2, monthPrice: 3 } })
    expect(continueAssessment({ ...BEFORE, plan: { actions: plan.actions } }, { period: '2026' }, NEW)).not.toHaveProperty('plan')
    expect(continueAssessment({ ...BEFORE, plan }, { period: '2026', siteNumber: 3 }, NEW)).not.toHaveProperty('plan')
  })

  it('begins another site with nothing but its number', () => {
    expect(continueAssessment(BEFORE, { period: '2025', siteNumber: 3 }, NEW)).toMatchObject({ period: '2025', site: { number: 3 }, answers: {} })
  })

  it('is a valid assessment', () => {
    const next = continueAssessment(BEFORE, { period: '2026', carriedNote: '沿用' }, NEW)
    expect(assessmentSchema.parse(next)).toEqual(next)
  })
})
