import { benchmarkSchema } from '@/domain/benchmark/Benchmark'
import { describe, expect, it } from 'vitest'
import { group, writeBenchmark } from './buildBenchmark'

const takes = (...given: Parameters<typeof writeBenchmark>) => benchmarkSchema.safeParse(writeBenchmark(...given)).success
const one = (branches: Parameters<typeof group>[2], more: Parameters<typeof group>[3] = {}) => [group('all', { by: 'all' }, branches, more)]

describe('benchmarkSchema', () => {
  it('takes groups of every kind', () => {
    expect(takes([
      group('all', { by: 'all' }), group('cars', { by: 'industry', value: 'automotive' }), group('large', { by: 'size', value: 'large' }), group('songjiang', { by: 'district', value: '310117' }), group('park', { by: 'park', value: '松江园区' }),
    ])).toBe(true)
  })

  it('takes a mean from five enterprises on and quartiles from ten on', () => {
    expect(takes(one({ total: { mean: 30 } }, { n: 5 }))).toBe(true)
    expect(takes(one({ total: { mean: 30, quartiles: [20, 30, 40] } }, { n: 10 }))).toBe(true)
    expect(takes(one({ total: { mean: 30 } }, { n: 4 }))).toBe(false)
    expect(takes(one({ total: { mean: 30, quartiles: [20, 30, 40] } }, { n: 9 }))).toBe(false)
  })

  it('counts those that have a score for a branch, where they are fewer', () => {
    expect(takes(one({ make: { n: 10, mean: 30, quartiles: [20, 30, 40] } }))).toBe(true)
    expect(takes(one({ make: { n: 9, mean: 30, quartiles: [20, 30, 40] } }))).toBe(false)
    expect(takes(one({ make: { n: 4, mean: 30 } }))).toBe(false)
    expect(takes(one({ make: { n: 21, mean: 30 } }))).toBe(false)
  })

  it('takes whole points alone, so that no single score can be worked out', () => {
    expect([30.5, -1, 101].map(mean => takes(one({ total: { mean } })))).toEqual([false, false, false])
    expect(takes(one({ total: { mean: 30, quartiles: [20.5, 30, 40] } }))).toBe(false)
  })

  it('asks quartiles to rise, or to stay', () => {
    expect(takes(one({ total: { mean: 30, quartiles: [30, 30, 30] } }))).toBe(true)
    expect([[31, 30, 40], [20, 41, 40]].map(([low = 0, middle = 0, high = 0]) => takes(one({ total: { mean: 30, quartiles: [low, middle, high] } })))).toEqual([false, false])
  })

  it('asks groups to have ids of their own, and to be there', () => {
    expect(takes([group('all', { by: 'all' }), group('all', { by: 'size', value: 'small' })])).toBe(false)
    expect(takes([])).toBe(false)
  })

  it('refuses anything that could name a single enterprise', () => {
    expect(benchmarkSchema.safeParse({ ...writeBenchmark(), members: ['测试工厂'] }).success).toBe(false)
    expect(takes([{ ...group('all', { by: 'all' }), members: ['测试工厂'] } as ReturnType<typeof group>])).toBe(false)
  })

  it('takes a time of any zone, and the identity of the standard where it is known', () => {
    expect(takes(undefined, { madeAt: '2024-11-01T20:00:00+08:00' })).toBe(true)
    const rubric = (hash: string) => ({ rubric: { id: 'test-standard', version: '1.0.0', hash } })
    expect([takes(undefined, rubric('ab'.repeat(32))), takes(undefined, rubric('ab'.repeat(33))), takes(undefined, rubric('XY'.repeat(32)))]).toEqual([true, false, false])
  })

  it.each(['title', 'publisher', 'period'] as const)('has a %s that fits a line', field => {
    const most = field === 'period' ? 20 : 200
    expect([1, most, 0, most + 1].map(length => takes(undefined, { [field]: '字'.repeat(length) }))).toEqual([true, true, false, false])
  })

  it('has groups with names that fit a line', () => {
    const named = (length: number) => takes(one({}, { title: { zh: '字'.repeat(length), en: 'x'.repeat(length) } }))
    expect([1, 120, 0, 121].map(named)).toEqual([true, true, false, false])
    expect([64, 65].map(length => takes(one({}, { id: 'x'.repeat(length) })))).toEqual([true, false])
    expect([80, 0, 81].map(length => takes([group('park', { by: 'park', value: '字'.repeat(length) })]))).toEqual([true, false, false])
  })

  it('refuses another kind of file, a newer format and a time without its zone', () => {
    expect([{ kind: 'assessment' }, { formatVersion: 2 }, { madeAt: '2024-11-01T12:00:00' }].map(more => benchmarkSchema.safeParse({ ...writeBenchmark(), ...more }).success)).toEqual([false, false, false])
  })
})
