import { assessmentSchema } from '@/domain/assessment/Assessment'
import { buildHandout } from '@/domain/handout/buildHandout'
import { describe, expect, it } from 'vitest'
import { buildAssessment, evidence } from '../buildAssessment'

const AT = '2024-03-01T08:00:00.000Z'
const SHANGHAI = { id: 'shanghai-7plus1', version: '1.0.0' }
const SCENARIOS = { id: 'scenarios-45', version: '1.0.0' }
const whole = buildAssessment({ 'scenario-1': 4, 'scenario-2': { self: { step: 3 }, assessor: { step: 2 }, note: '记' }, 'base-1': 6 }, {
  standards: [SHANGHAI, SCENARIOS], example: false,
  enterprise: { name: '测试工厂', industry: 'energy', creditCode: '91350100M000100Y43', staff: 300, revenue: 9000, district: '310112', street: '莘庄镇', park: '园区' },
  site: { number: 2, name: '北厂', address: '某路 1 号' }, facts: { machines: 9, spending: 12 },
  evidence: [evidence(['scenario-1', 'base-1']), evidence(['base-1'])],
  replies: { odd: { text: '因为' } },
})
const ask = (indicators = ['scenario-2', 'scenario-1']) => buildHandout(whole, { indicators, standard: SCENARIOS, to: '王工', from: '李经理', message: '周五前' }, { id: 'h1', at: AT })

describe('buildHandout', () => {
  it('has an identity of its own and says where it comes from', () => {
    expect(ask()).toMatchObject({ id: 'h1', createdAt: AT, period: '2024', handout: { id: 'h1', of: 'assessment-1', indicators: ['scenario-2', 'scenario-1'], to: '王工', from: '李经理', message: '周五前', at: AT } })
  })

  it('takes the answers and the evidence of what is asked, and nothing else', () => {
    const { answers, evidence: pieces } = ask()
    expect(answers).toEqual({ 'scenario-1': whole.answers['scenario-1'], 'scenario-2': whole.answers['scenario-2'] })
    expect(pieces.map(({ id }) => id)).toEqual(['proof-of-scenario-1-base-1'])
  })

  it('keeps what stood there as the common ground', () => {
    const { answers, evidence: pieces, handout } = ask()
    expect(handout?.base).toEqual({ answers, evidence: pieces })
  })

  it('leaves codes, figures, addresses and replies at home', () => {
    const { enterprise, site, facts, replies } = ask()
    expect([enterprise, site, facts, replies]).toEqual([{ name: '测试工厂', industry: 'energy' }, { number: 2, name: '北厂' }, {}, undefined])
  })

  it('puts the standard first that was chosen from', () => {
    expect(ask().standards).toEqual([SCENARIOS, SHANGHAI])
  })

  it('is a valid file with neither names nor a message', () => {
    const bare = buildHandout(whole, { indicators: ['scenario-9'], standard: SHANGHAI }, { id: 'h2', at: AT })
    expect(assessmentSchema.parse(JSON.parse(JSON.stringify(bare)))).toEqual(bare)
    expect(Object.keys(bare.handout ?? {})).toEqual(['id', 'of', 'indicators', 'at', 'base'])
  })
})
