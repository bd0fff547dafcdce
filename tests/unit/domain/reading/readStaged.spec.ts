// The numbers were worked out on paper: a mistake in the reading cannot hide in its test.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StagedScheme } from '@/domain/reading/ReadingFile'
import { readStaged } from '@/domain/reading/readStaged'

const text = (zh: string) => ({ zh, en: zh })
type Steps = Record<string, number | 'na' | null>

/** Sub-domains by id with their indicators, all in one group, and as many levels as asked for. */
function scheme(domains: Record<string, string[]>, levels = 5, threshold = 0.8): StagedScheme {
  const list = Object.entries(domains).map(([id, indicators]) => ({ id, title: text(id), indicators }))
  return { is: 'staged', levels: Array.from({ length: levels }, (_, i) => text(`${i + 1}`)), threshold, groups: [{ id: 'g', title: text('g'), domains: list }] }
}
const read = (given: StagedScheme, steps: Steps) => readStaged(given, id => steps[id] ?? null)
const near = (number: number): number => expect.closeTo(number, 9)
const TWO = { x: ['a', 'b'], y: ['c'] }

describe('readStaged', () => {
  it('satisfies a level by 1 where it is reached throughout, by a half where in places, else by nothing', () => {
    // One sub-domain of one indicator at step 5: levels 1 and 2 throughout, level 3 in places.
    expect(read(scheme({ x: ['a'] }), { a: 5 }).satisfaction).toEqual([1, 1, 0.5, 0, 0])
    expect(read(scheme({ x: ['a'] }), { a: 1 }).satisfaction).toEqual([0.5, 0, 0, 0, 0])
    expect(read(scheme({ x: ['a'] }), { a: 0 }).satisfaction).toEqual([0, 0, 0, 0, 0])
    expect(read(scheme({ x: ['a'] }), { a: 10 }).satisfaction).toEqual([1, 1, 1, 1, 1])
  })

  it('takes the mean of the indicators of a sub-domain, then the mean of the sub-domains', () => {
    // x: a at 6, b at 3. Level 1: 1, 1 → 1. Level 2: 1, 0.5 → 0.75. Level 3: 1, 0 → 0.5. y: c at 4: 1, 1, 0.
    // Means: (1 + 1) / 2 = 1, (0.75 + 1) / 2 = 0.875, (0.5 + 0) / 2 = 0.25.
    expect(read(scheme(TWO), { a: 6, b: 3, c: 4 })).toEqual({
      level: 2, satisfaction: [1, near(0.875), near(0.25), 0, 0], missing: [],
      domains: [{ id: 'x', value: near(2.25), rated: 2, open: 0 }, { id: 'y', value: 2, rated: 1, open: 0 }],
    })
  })

  it('weighs sub-domains the same, however many indicators they have', () => {
    // x: six indicators at 10, y: one at 0. Every level: (1 + 0) / 2.
    const indicators = [...'abcdef']
    expect(read(scheme({ x: indicators, y: ['z'] }), { ...Object.fromEntries(indicators.map(id => [id, 10])), z: 0 }).satisfaction).toEqual([0.5, 0.5, 0.5, 0.5, 0.5])
  })

  it('weighs sub-domains the same across groups', () => {
    const given = scheme(TWO)
    const [x, y] = given.groups[0]?.domains ?? []
    const split = { ...given, groups: [x, y].flatMap((domain, i) => domain ? [{ id: `g${i}`, title: text('g'), domains: [domain] }] : []) }

    expect(read(split, { a: 6, b: 3, c: 4 })).toEqual(read(given, { a: 6, b: 3, c: 4 }))
  })

  it('reaches a level at exactly the threshold', () => {
    // Level 1: x = 1, y = 0.5, mean 0.75.
    expect(read(scheme({ x: ['a'], y: ['b'] }, 5, 0.75), { a: 2, b: 1 }).level).toBe(1)
    expect(read(scheme({ x: ['a'], y: ['b'] }, 5, 0.76), { a: 2, b: 1 }).level).toBe(0)
  })

  it('reaches the threshold of 0.8 by four of five sub-domains, whatever floating point makes of it', () => {
    const domains = Object.fromEntries([...'abcde'].map(id => [id, [id]]))
    expect(read(scheme(domains), { a: 2, b: 2, c: 2, d: 2, e: 0 }).level).toBe(1)
  })

  it('is 0 where not even the first level is reached, and the last one at the top', () => {
    expect(read(scheme({ x: ['a'] }), { a: 1 }).level).toBe(0)
    expect(read(scheme({ x: ['a'] }), { a: 10 }).level).toBe(5)
    expect(read(scheme({ x: ['a'] }, 3), { a: 10 }).level).toBe(3)
  })

  it('leaves open indicators out of a sub-domain that has others, and counts them', () => {
    expect(read(scheme(TWO), { a: 4, c: 4 })).toMatchObject({ level: 2, domains: [{ id: 'x', value: 2, rated: 1, open: 1 }, { id: 'y', rated: 1, open: 0 }] })
  })

  it('has no level while a sub-domain has nothing rated, and names it', () => {
    expect(read(scheme(TWO), { a: 4, b: 4 })).toEqual({
      level: null, satisfaction: null, missing: ['y'], domains: [{ id: 'x', value: 2, rated: 2, open: 0 }, { id: 'y', value: null, rated: 0, open: 1 }],
    })
  })

  it('leaves what is not applicable out, whole sub-domains included', () => {
    expect(read(scheme(TWO), { a: 4, b: 'na', c: 'na' })).toMatchObject({ level: 2, missing: [], domains: [{ value: 2, rated: 1, open: 0 }, { value: null, rated: 0, open: 0 }] })
    expect(read(scheme(TWO), { a: 4, b: 4, c: 'na' }).satisfaction).toEqual([1, 1, 0, 0, 0])
  })

  it('asks for a sub-domain of which one is not applicable and the rest open', () => {
    expect(read(scheme(TWO), { a: 'na', c: 4 })).toMatchObject({ level: null, missing: ['x'] })
  })

  it('has no level where nothing is applicable', () => {
    expect(read(scheme(TWO), { a: 'na', b: 'na', c: 'na' })).toMatchObject({ level: null, satisfaction: null, missing: [] })
  })

  it('never falls when a step rises, and a higher level is never more satisfied than a lower one', () => {
    const steps = fc.array(fc.nat(10), { minLength: 4, maxLength: 4 })
    const given = scheme({ x: ['0', '1'], y: ['2'], z: ['3'] })
    const readAll = (list: number[]) => read(given, Object.fromEntries(list.entries()))
    fc.assert(fc.property(steps, fc.nat(3), fc.nat(10), (list, at, higher) => {
      const before = readAll(list)
      const after = readAll(list.with(at, Math.max(higher, list[at] ?? 0)))

      expect(after.level).toBeGreaterThanOrEqual(before.level ?? 0)
      before.satisfaction?.forEach((share, i) => {
        expect(after.satisfaction?.[i]).toBeGreaterThanOrEqual(share - 1e-9)
        expect(share).toBeLessThanOrEqual((before.satisfaction?.[i - 1] ?? 1) + 1e-9)
        expect(share).toBeGreaterThanOrEqual(0)
      })
    }), { numRuns: 300 })
  })
})
