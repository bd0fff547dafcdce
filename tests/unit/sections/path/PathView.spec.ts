import type { LiftReason } from '@/domain/path/explainLifts'
import { nameRubric, sayAmount, sayReasons } from '@/sections/path/PathView'
import { describe, expect, it } from 'vitest'
import { RUBRIC } from '../../../ui/buildCase'
import { EN, ZH } from '../buildOutline'

const NOTHING: LiftReason = { indicator: 'scenario-3', gates: [], branches: [], neededBy: [], missingScore: 0, isSettled: false, isUnavoidable: false }
const say = (reason: Partial<LiftReason>, { isBudget = false, voice = ZH } = {}) => sayReasons({ ...NOTHING, ...reason }, { rubric: RUBRIC, isBudget }, voice)

describe('nameRubric', () => {
  it('gives the titles of a rubric, and the id of what it does not hold', () => {
    expect(['scenario-3', 'make', 'elsewhere'].map(nameRubric(RUBRIC, ZH))).toEqual(['智能排产', '制造', 'elsewhere'])
    expect(nameRubric(RUBRIC, EN)('scenario-3')).toBe('Scheduling')
  })
})

describe('sayAmount', () => {
  it('says what is measured', () => {
    expect([sayAmount(12.34, 'months', ZH), sayAmount(12, 'money', ZH)]).toEqual(['12.3 人月', '12.0 万元'])
    expect([sayAmount(12.34, 'months', EN), sayAmount(12, 'money', EN)]).toEqual(['12.3 person-months', 'CNY 12.0 × 10,000'])
  })
})

describe('sayReasons', () => {
  it('names the gates, what presupposes a lift and the parts that want it', () => {
    expect(say({ isSettled: true, gates: ['making'], neededBy: ['scenario-1'], branches: ['make'], isUnavoidable: true })).toEqual(['你定了要做', '为过门槛：“制造”至少 26 分', '“数字画图”以它为前提', '为“制造”的目标', '不做它怎么都到不了'])
    expect(say({ gates: ['drawn'], neededBy: ['scenario-1'] }, { voice: EN })).toEqual(['for the gate: “Digital drawing” at level 2 throughout', '“Digital drawing” presupposes it'])
  })

  it('counts points where it is there for nothing else', () => {
    expect(say({ missingScore: 2.5 })).toEqual(['少了它差 2.50 分'])
    expect(say({ missingScore: 2.5, isUnavoidable: true }, { voice: EN })).toEqual(['without it 2.50 points are missing', 'no way leads there without it'])
    expect(say({ missingScore: 2.5, isSettled: true })).toEqual(['你定了要做'])
  })

  it('says for a budget that it adds most, and calls nothing unavoidable', () => {
    expect(say({ isUnavoidable: true }, { isBudget: true })).toEqual(['预算里加分最多'])
    expect(say({ missingScore: 1 }, { isBudget: true })).toEqual(['少了它差 1.00 分'])
  })
})
