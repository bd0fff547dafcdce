// The numbers were worked out on paper: a mistake in the reading cannot hide in its test.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CountedFacts } from '@/domain/reading/readCounted'
import { readCounted } from '@/domain/reading/readCounted'
import type { CountedScheme } from '@/domain/reading/ReadingFile'

const text = (zh: string) => ({ zh, en: zh })
type Steps = Record<string, number | 'na' | null>
type Item = CountedScheme['items'][number]

const NONE: Item = { id: 'none', title: text('none'), points: 0, by: 'unknown', because: text('因') }

/** Scenes by id with their indicators, key scenes starred, and levels as [score, scenes, key scenes]. */
function scheme(scenes: Record<string, string[]>, levels: [score: number, scenes: number, keyScenes: number][], items: Item[] = [NONE]): CountedScheme {
  return {
    is: 'counted',
    levels: levels.map(([score, count, keyScenes], i) => ({ title: text(`${i + 1}`), score, scenes: count, keyScenes })),
    scenes: Object.entries(scenes).map(([name, indicators]) => ({ id: name.replace('*', ''), title: text(name), key: name.endsWith('*'), indicators })),
    items,
  }
}
const read = (given: CountedScheme, steps: Steps = {}, facts: CountedFacts = {}) => readCounted(given, id => steps[id] ?? null, facts)
const near = (number: number): number => expect.closeTo(number, 9)

/** What one item counts. */
const count = (item: Item, facts: CountedFacts = {}, steps: Steps = {}) => read(scheme({ s: ['a'] }, [[0, 0, 0]], [item]), steps, facts).items[0]?.points

describe('readCounted', () => {
  describe('scenes', () => {
    const sceneOf = (...steps: (number | 'na' | null)[]) => read(scheme({ s: steps.map((_, i) => `${i}`) }, [[0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]]), Object.fromEntries(steps.entries())).scenes[0]
    const levelOf = (...steps: (number | 'na' | null)[]) => sceneOf(...steps)?.level

    it('stand at the whole level that their indicators hold on average, throughout', () => {
      // Step 2L is level L throughout: mean 4 → 2, mean 5 → 2 (level 3 only in places), mean (6 + 3) / 2 = 4.5 → 2, mean 1 → 0.
      expect([levelOf(4), levelOf(5), levelOf(6, 3), levelOf(1), levelOf(0), levelOf(2)]).toEqual([2, 2, 2, 0, 0, 1])
    })

    it('reach no higher than the highest level that there is', () => {
      expect(levelOf(10)).toBe(4)
    })

    it('leave out what is open or not applicable', () => {
      expect([levelOf(6, 'na'), levelOf(6, null), levelOf('na', null), levelOf(null)]).toEqual([3, 3, null, null])
    })

    it('count what nobody has rated, so that a dash can say why', () => {
      expect([sceneOf('na', null), sceneOf('na', 'na'), sceneOf(6, null, null)].map(scene => scene?.open)).toEqual([1, 0, 2])
    })

    it('hold a mean that floating point leaves just below', () => {
      // Ten indicators: (7 · 2 + 3 · 2) / 10 = 2 → level 1; thirds: (3 + 2 + 1) / 3 = 2 → level 1.
      expect([levelOf(2, 2, 2, 2, 2, 2, 2, 2, 2, 2), levelOf(3, 2, 1)]).toEqual([1, 1])
    })
  })

  describe('levels', () => {
    /** Level 1: two scenes; level 2: three scenes, two of them key. */
    const given = (items?: Item[]) => scheme({ 'a*': ['a'], 'b*': ['b'], 'c': ['c'], 'd': ['d'] }, [[0, 2, 0], [30, 3, 2]], items)

    it('are held by enough scenes at the level or above', () => {
      expect(read(given(), { a: 2, b: 1, c: 1, d: 1 }).levelByScenes).toBe(0)
      expect(read(given(), { a: 2, b: 1, c: 1, d: 4 }).levelByScenes).toBe(1)
      expect(read(given(), { a: 4, b: 4, c: 4, d: 0 }).levelByScenes).toBe(2)
    })

    it('ask for key scenes among them', () => {
      expect(read(given(), { a: 4, b: 2, c: 4, d: 4 }).levelByScenes).toBe(1)
    })

    it('presume every level below', () => {
      // Level 1 asks for three key scenes that do not exist; level 2 alone would hold.
      expect(read(scheme({ 'a*': ['a'] }, [[0, 1, 3], [0, 1, 1]]), { a: 4 }).levelByScenes).toBe(0)
    })

    it('need their score as well', () => {
      const points: Item = { id: 'p', title: text('p'), points: 100, by: 'indicators', indicators: ['s'] }
      const scenes = { a: 4, b: 4, c: 4, d: 4 }

      // 100 · 2 / 10 = 20 and 100 · 3 / 10 = 30.
      expect(read(given([points]), { ...scenes, s: 2 })).toMatchObject({ score: near(20), level: 1, levelByScenes: 2 })
      expect(read(given([points]), { ...scenes, s: 3 })).toMatchObject({ score: near(30), level: 2, levelByScenes: 2 })
    })

    it('are read by the scenes alone while figures are missing', () => {
      const points: Item = { id: 'p', title: text('p'), points: 10, by: 'choices', fact: 'networks', each: 5 }

      expect(read(given([points]), { a: 4, b: 4, c: 4 })).toMatchObject({ score: null, level: null, levelByScenes: 2, missing: ['p'] })
    })

    it('are 0 without a single scene', () => {
      expect(read(given())).toMatchObject({ levelByScenes: 0, level: 0, score: 0 })
    })
  })

  describe('items', () => {
    const choices: Item = { id: 'i', title: text('i'), points: 8, by: 'choices', fact: 'networks', each: 3 }
    const machines: Item = { id: 'i', title: text('i'), points: 20, by: 'share', fact: 'digitalMachines', bands: [[0.2, 0], [0.5, 0.4], [0.8, 0.7], [1, 1]] }
    const spending: Item = { id: 'i', title: text('i'), points: 10, by: 'share', fact: 'spending', bands: [[0.01, 0.2], [0.03, 0.6], [1, 1]] }
    const rated: Item = { id: 'i', title: text('i'), points: 12, by: 'indicators', indicators: ['a', 'b'] }

    it('of choices count each up to their points', () => {
      const kinds = ['office', 'outside', 'shop-floor-wired'] as const

      expect([0, 1, 2, 3].map(ticked => count(choices, { networks: kinds.slice(0, ticked) }))).toEqual([0, 3, 6, 8])
      expect(count(choices)).toBeNull()
    })

    it('of choices take the fact that they name', () => {
      expect(count({ ...choices, fact: 'collection' }, { networks: ['office'], collection: ['design', 'finance'] })).toBe(6)
    })

    it('of a share earn what their band gives', () => {
      // 10 / 100 = 0.1 → 0; 50 / 100 → 0.4 · 20 = 8; 51 / 100 → 14; 100 / 100 → 20.
      expect([10, 50, 51, 80, 81, 100].map(digitalMachines => count(machines, { machines: 100, digitalMachines }))).toEqual([0, 8, 14, 14, 20, 20])
    })

    it('of a share belong to a band whose bound they meet, whatever floating point makes of it', () => {
      // 0.1 + 0.2 is 0.30000000000000004; 3 of 10 machines is 0.3.
      expect(count({ ...machines, bands: [[0.3, 0.5], [1, 1]] }, { machines: 10, digitalMachines: 3 })).toBe(10)
      expect(count({ ...spending, bands: [[0.3, 0.5], [1, 1]] }, { spending: 0.1 + 0.2, revenue: 1 })).toBe(5)
    })

    it('of a share beyond the last band earn what that gives', () => {
      expect(count(machines, { machines: 100, digitalMachines: 120 })).toBe(20)
    })

    it('of spending are a share of the revenue', () => {
      // 260 / 48,000 = 0.54 % → 2; 1,440 / 48,000 = 3 % → 6.
      expect([260, 1440, 1441].map(figure => count(spending, { spending: figure, revenue: 48_000, machines: 1 }))).toEqual([near(2), near(6), near(10)])
    })

    it('of a share are missing without either figure', () => {
      expect([{ machines: 100 }, { digitalMachines: 5 }, { machines: 0, digitalMachines: 0 }].map(facts => count(machines, facts))).toEqual([null, null, null])
      expect([{ spending: 5 }, { revenue: 5 }].map(facts => count(spending, facts))).toEqual([null, null])
    })

    it('count a figure of 0 as a figure', () => {
      expect(count(machines, { machines: 100, digitalMachines: 0 })).toBe(0)
      expect(count(spending, { spending: 0, revenue: 100 })).toBe(2)
    })

    it('of indicators count the mean of their scores', () => {
      // 12 · (7 + 4) / 2 / 10 = 6.6.
      expect(count(rated, {}, { a: 7, b: 4 })).toBeCloseTo(6.6, 9)
      expect(count(rated, {}, { a: 7, b: 'na' })).toBeCloseTo(8.4, 9)
    })

    it('of indicators are missing while none is rated, and count 0 where none is applicable', () => {
      expect([count(rated), count(rated, {}, { a: 'na' }), count(rated, {}, { a: 'na', b: 'na' })]).toEqual([null, null, 0])
    })

    it('without a public rule count 0', () => {
      expect(count({ id: 'i', title: text('i'), points: 30, by: 'unknown', because: text('因') })).toBe(0)
    })

    it('add up to the score, and none is given while one is missing', () => {
      const items = [{ ...choices, id: 'c' }, { ...machines, id: 'm' }, { ...rated, id: 'r' }, NONE]
      const given = scheme({ s: ['a'] }, [[0, 0, 0]], items)

      // 6 + 14 + 6.6 + 0 = 26.6.
      expect(read(given, { a: 7, b: 4 }, { networks: ['office', 'outside'], machines: 10, digitalMachines: 8 })).toMatchObject({ score: near(26.6), missing: [] })
      expect(read(given, {}, { networks: ['office', 'outside'] })).toMatchObject({
        score: null, missing: ['m', 'r'], items: [{ id: 'c', points: 6 }, { id: 'm', points: null }, { id: 'r', points: null }, { id: 'none', points: 0 }],
      })
    })
  })

  it('never falls when a step rises', () => {
    const given = scheme({ 'a*': ['0', '1'], 'b': ['2'], 'c': ['3'] }, [[0, 1, 0], [10, 2, 1], [40, 3, 1]], [{ id: 'p', title: text('p'), points: 100, by: 'indicators', indicators: ['0', '1', '2', '3'] }])
    fc.assert(fc.property(fc.array(fc.nat(10), { minLength: 4, maxLength: 4 }), fc.nat(3), fc.nat(10), (list, at, higher) => {
      const before = read(given, Object.fromEntries(list.entries()))
      const after = read(given, Object.fromEntries(list.with(at, Math.max(higher, list[at] ?? 0)).entries()))

      expect(after.level).toBeGreaterThanOrEqual(before.level ?? 0)
      expect(after.levelByScenes).toBeGreaterThanOrEqual(before.levelByScenes)
      expect(after.score).toBeGreaterThanOrEqual((before.score ?? 0) - 1e-9)
      expect(before.level).toBeLessThanOrEqual(before.levelByScenes)
    }), { numRuns: 300 })
  })
})
