import type { Rubric } from '@/domain/rubric/Rubric'
import { describe, expect, it } from 'vitest'
import { buildLong, check, checkFor, RUBRIC } from './buildCheckCase'

const text = { zh: '汽车版', en: 'Automotive edition' }
/** Under an edition that suggests not applicable for some. */
function edition(rubric: Rubric, suggested: string[] = []): Rubric {
  const children = rubric.root.children.map(branch => branch.kind === 'branch'
    ? { ...branch, children: branch.children.map(leaf => leaf.kind === 'indicator' && suggested.includes(leaf.id) ? { ...leaf, suggestNa: text } : leaf) }
    : branch)
  return { ...rubric, edition: { id: 'automotive', title: text }, root: { ...rubric.root, children } }
}

describe('unusual N/A', () => {
  it('asks where the edition does not suggest it, with the reason given and what is usual', () => {
    expect(checkFor('unusual-na', { stock: 'na' }, {}, edition(RUBRIC))).toMatchObject([{ rated: [{ indicator: 'stock', step: null }], reason: '本厂没有这类业务', when: { zh: '没有库房' } }])
  })

  it('is silent where the edition suggests it, and without an edition', () => {
    expect(check({ stock: 'na' }, {}, edition(RUBRIC, ['stock']))).toEqual([])
    expect(check({ stock: 'na' })).toEqual([])
  })

  it('leaves one that is not allowed to the report', () => {
    expect(check({ repair: 'na' }, {}, edition(RUBRIC))).toEqual([])
  })
})

describe('share of N/A', () => {
  const LONG = buildLong(20)
  const absent = (from: number, to: number) => Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [`i-${from + i}`, 'na' as const]))

  it('is asked about above half of the cap', () => {
    expect(checkFor('na-share', absent(1, 2), {}, LONG)).toEqual([])
    expect(checkFor('na-share', absent(1, 3), {}, LONG)).toMatchObject([{ branch: 'first', cap: 0.4, rated: { length: 3 } }])
    expect(checkFor('na-share', absent(1, 3), {}, LONG)[0]?.share).toBeCloseTo(0.3)
  })

  it('is asked about the outermost branch only', () => {
    expect(checkFor('na-share', absent(8, 13), {}, LONG).map(({ branch }) => branch)).toEqual(['total'])
  })

  it('is more urgent above the cap', () => {
    const [within, above] = [absent(8, 13), absent(6, 14)].map(answers => checkFor('na-share', { ...answers }, {}, LONG)[0]?.attention ?? 0)
    expect(above).toBeGreaterThan(within ?? 0)
  })

  it('is silent over a single indicator and over what the edition suggests', () => {
    expect(checkFor('na-share', { stock: 'na' })).toEqual([])
    expect(check(absent(1, 5), {}, edition(LONG, ['i-1', 'i-2', 'i-3', 'i-4', 'i-5']))).toEqual([])
  })
})
