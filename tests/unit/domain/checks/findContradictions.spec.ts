import { describe, expect, it } from 'vitest'
import { check, checkFor } from './buildCheckCase'

describe('findLowBases', () => {
  it('finds a rating that rests on one that is too low for it', () => {
    expect(checkFor('base', { diagnose: 6, monitor: 2 })).toMatchObject([{
      low: { indicator: 'monitor', step: 2 }, needed: 4, over: [{ indicator: 'diagnose', step: 6, level: 3, needed: 4, because: { zh: '先要有数据' } }],
    }])
  })

  it('asks from the level in places on', () => {
    expect(checkFor('base', { diagnose: 5, monitor: 2 })).toHaveLength(1)
    expect(checkFor('base', { diagnose: 4, monitor: 0 })).toEqual([])
  })

  it('takes the strictest of several demands', () => {
    expect(checkFor('base', { diagnose: 8, monitor: 2 })).toMatchObject([{ needed: 6, over: [{ level: 4, needed: 6 }] }])
    expect(checkFor('base', { diagnose: 8, monitor: 5 })).toMatchObject([{ over: [{ level: 4, needed: 6 }] }])
  })

  it('gathers everything that rests on the same indicator, and asks for the nearest level', () => {
    expect(checkFor('base', { diagnose: 7, repair: 3, monitor: 1 })).toMatchObject([{ low: { indicator: 'monitor' }, needed: 2, over: [{ indicator: 'diagnose' }, { indicator: 'repair' }] }])
  })

  it.each([['open', {}], ['not applicable', { monitor: 'na' as const }], ['high enough', { monitor: 6 }]])('is silent where the base is %s', (_, base) => {
    expect(checkFor('base', { diagnose: 8, ...base })).toEqual([])
  })

  it('is silent where the rating itself is not applicable', () => {
    expect(checkFor('base', { diagnose: 'na', monitor: 0 })).toEqual([])
  })

  it('goes by the rating that counts', () => {
    expect(checkFor('base', { diagnose: { self: { step: 8 }, assessor: { step: 2 } }, monitor: 0 })).toEqual([])
    expect(checkFor('base', { diagnose: { self: { step: 2 }, agreed: { step: 6 } }, monitor: 0 })).toHaveLength(1)
  })
})

describe('findPairs', () => {
  it('sets a rating against another one', () => {
    expect(checkFor('pair', { plan: 6, stock: 2 })).toMatchObject([{ id: 'plan-without-stock', rated: [{ indicator: 'plan', step: 6 }, { indicator: 'stock', step: 2 }] }])
  })

  it.each([[{ plan: 4, stock: 0 }], [{ plan: 6, stock: 3 }], [{ plan: 6 }], [{ plan: 6, stock: 'na' as const }], [{ stock: 0 }]])('is silent over %o', answers => {
    expect(checkFor('pair', answers)).toEqual([])
  })

  it.each([
    ['no connected machine', 3, { connectedMachines: 0 }, ['no-machine']],
    ['one connected machine', 3, { connectedMachines: 1 }, []],
    ['no figure', 10, {}, []],
    ['a share below 80 %', 6, { connectedMachines: 79, machines: 100 }, ['few-machines']],
    ['a share of 80 %', 6, { connectedMachines: 80, machines: 100 }, []],
    ['a share of nothing', 6, { connectedMachines: 1, machines: 0 }, []],
    ['a share of what is not stated', 6, { connectedMachines: 1 }, []],
    ['another network only', 3, { networks: ['office' as const] }, ['no-network']],
    ['one of the networks', 3, { networks: ['shop-floor-wireless' as const] }, []],
    ['nothing ticked', 3, { networks: [], collection: [] }, []],
    ['another step captured', 3, { collection: ['energy' as const] }, ['no-capture']],
    ['a low rating', 2, { connectedMachines: 0, machines: 10, networks: ['office' as const] }, []],
  ])('sets a rating against the figures: %s', (_, step, facts, ids) => {
    expect(checkFor('fact', { monitor: step }, { facts }).map(({ id }) => id)).toEqual(ids)
  })

  it('says what is stated', () => {
    expect(checkFor('fact', { monitor: 6 }, { facts: { connectedMachines: 3, machines: 9 } })[0]?.stated).toEqual({ fact: 'connectedMachines', value: 3, of: 9 })
  })

  it('asks more urgently the further apart two ratings are', () => {
    const attention = (stock: number) => check({ plan: 6, stock })[0]?.attention ?? 0
    expect(attention(0)).toBeGreaterThan(attention(2))
  })
})
