import { describe, expect, it } from 'vitest'
import { buildStart } from './buildStart'

const medium = { name: '测试工厂', staff: 400, revenue: 5000 }

describe('listStepCosts', () => {
  it('gives the first half-step 60 % of a level, times the size of the plant', () => {
    const costs = buildStart({ a: 0 }, { enterprise: { ...medium, staff: 100 } }).items[0]?.costs
    expect(costs?.slice(0, 2)).toEqual([{ months: 3, money: 0, source: 'rubric' }, { months: 2, money: 0, source: 'rubric' }])
  })

  it('takes the figure of the plant as it is, and what it buys', () => {
    const costs = buildStart({ a: 0 }, { enterprise: { ...medium, staff: 100 }, settings: { efforts: { a: [{ level: 1, months: 10, spend: 50 }, { level: 2, spend: 10 }] }, monthPrice: 2 } }).items[0]?.costs
    expect(costs?.[0]).toEqual({ months: 6, money: 42, source: 'own' })
    expect(costs?.[2]).toEqual({ months: 3, money: 12, source: 'rubric' })
  })

  it('assumes the mean of the level where the rubric states nothing for an indicator', () => {
    const costs = buildStart({ a: 0 }, { enterprise: medium, more: { a: { effort: [] }, b: { effort: [{ level: 1, months: 4 }] } } }).items[0]?.costs
    // c and d state 10, b states 4: a mean of 8.
    expect(costs?.[0]).toEqual({ months: 4.8, money: 0, source: 'assumed' })
  })
})
