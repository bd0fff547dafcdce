import type { Solution } from '@/domain/solutions/Catalogue'
import { catalogueSchema } from '@/domain/solutions/Catalogue'
import { findSolutions } from '@/domain/solutions/findSolutions'
import { SAMPLE_SOLUTIONS } from '@/stores/demo/sampleSolutions'
import { describe, expect, it } from 'vitest'

const solution = (product: string, levels: number[], more: Partial<Solution> = {}): Solution => ({ provider: '甲', product, serves: [{ indicator: 'a', levels }], ...more })
const names = (solutions: Solution[], need: Parameters<typeof findSolutions>[1], industry?: string) => findSolutions({ solutions }, need, industry).map(({ product }) => product)

describe('findSolutions', () => {
  it('gives what helps to a level between the two steps, the widest first', () => {
    const all = [solution('two', [2]), solution('four', [4]), solution('both', [2, 3]), solution('one', [1])]
    expect(names(all, { indicator: 'a', from: 2, to: 5 })).toEqual(['both', 'two'])
    expect(names(all, { indicator: 'b', from: 0, to: 10 })).toEqual([])
  })

  it('counts the level that is begun and not reached throughout', () => {
    expect(names([solution('two', [2])], { indicator: 'a', from: 3, to: 4 })).toEqual(['two'])
    expect(names([solution('two', [2])], { indicator: 'a', from: 4, to: 5 })).toEqual([])
  })

  it('leaves out what is made for other industries', () => {
    const all = [solution('cars', [2], { industries: ['automotive'] }), solution('any', [2])]
    expect(names(all, { indicator: 'a', from: 0, to: 4 }, 'automotive')).toEqual(['cars', 'any'])
    expect(names(all, { indicator: 'a', from: 0, to: 4 }, 'energy')).toEqual(['any'])
    expect(names(all, { indicator: 'a', from: 0, to: 4 })).toEqual(['any'])
  })
})

describe('the sample catalogue', () => {
  it('fits the format, and says of each firm that it is made up', () => {
    expect(catalogueSchema.parse(SAMPLE_SOLUTIONS)).toEqual(SAMPLE_SOLUTIONS)
    expect(SAMPLE_SOLUTIONS.example && SAMPLE_SOLUTIONS.solutions.every(({ provider }) => provider.includes('虚构'))).toBe(true)
  })
})
