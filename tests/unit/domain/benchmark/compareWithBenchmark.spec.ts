import { compareWithBenchmark } from '@/domain/benchmark/compareWithBenchmark'
import type { BenchmarkPlace } from '@/domain/benchmark/compareWithBenchmark'
import { buildReport } from '@/domain/report/buildReport'
import type { Enterprise } from '@/domain/enterprise/Enterprise'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../buildAssessment'
import type { QuickAnswer } from '../buildAssessment'
import { branch, buildRubric, equalBranch } from '../buildRubric'
import { buildBenchmark, group } from './buildBenchmark'

const RUBRIC = buildRubric([branch('one', 50, [equalBranch('deep', 100, ['a', 'b'])]), equalBranch('two', 50, ['c'])])
const report = (answers: Record<string, QuickAnswer> = { a: 4, b: 6, c: 3 }) => buildReport(RUBRIC, buildAssessment(answers))
/** A large car maker in a park of Songjiang. */
const CAR_MAKER: Enterprise = { name: '测试工厂', industry: 'automotive', district: '310117', park: '松江园区', staff: 2000, revenue: 90_000 }
const GROUPS = [
  group('all', { by: 'all' }), group('songjiang', { by: 'district', value: '310117' }), group('large', { by: 'size', value: 'large' }), group('cars', { by: 'industry', value: 'automotive' }), group('park', { by: 'park', value: '松江园区' }),
  group('drugs', { by: 'industry', value: 'biomedicine' }), group('small', { by: 'size', value: 'small' }), group('minhang', { by: 'district', value: '310112' }), group('other-park', { by: 'park', value: '别的园区' }),
]
const compare = (groups = GROUPS, enterprise = CAR_MAKER, chosen?: string, shown = report()) => compareWithBenchmark(buildBenchmark(groups), shown, enterprise, chosen)
const total = (quartiles: [number, number, number], answers?: Record<string, QuickAnswer>) => compare([group('all', { by: 'all' }, { total: { mean: 50, quartiles } })], CAR_MAKER, undefined, report(answers)).rows[0]

describe('compareWithBenchmark', () => {
  it('offers the groups that the enterprise belongs to, the closest first, and takes that one', () => {
    const { groups, group: taken } = compare()
    expect(groups.map(({ id }) => id)).toEqual(['park', 'cars', 'large', 'songjiang', 'all'])
    expect(taken).toEqual({ id: 'park', title: { zh: 'park组', en: 'group park' }, of: { by: 'park', value: '松江园区' }, n: 20 })
  })

  it('takes the group that was chosen, but none that the enterprise does not belong to', () => {
    expect(compare(GROUPS, CAR_MAKER, 'large').group?.id).toBe('large')
    expect(compare(GROUPS, CAR_MAKER, 'drugs').group?.id).toBe('park')
    expect(compare(GROUPS, CAR_MAKER, 'nowhere').group?.id).toBe('park')
  })

  it('belongs to the group of everybody alone while nothing is filled in', () => {
    expect(compare(GROUPS, { name: '测试工厂' }).groups.map(({ id }) => id)).toEqual(['all'])
    expect(compare(GROUPS.slice(1), { name: '测试工厂' })).toMatchObject({ groups: [], group: null, rows: [], fits: 'same' })
  })

  it('has a row for the whole and for each branch that the report draws', () => {
    const branches = { total: { mean: 30, quartiles: [20, 30, 40] as [number, number, number] }, one: { n: 6, mean: 55 }, deep: { mean: 1 } }
    expect(compare([group('all', { by: 'all' }, branches)]).rows).toEqual([
      // a and b make 50, c 30.
      { id: 'total', title: RUBRIC.title, depth: 0, score: 40, mean: 30, n: 20, quartiles: [20, 30, 40], place: 'upper' },
      { id: 'one', title: { zh: 'one', en: 'one' }, depth: 1, score: 50, mean: 55, n: 6, quartiles: null, place: null },
      { id: 'two', title: { zh: 'two', en: 'two' }, depth: 1, score: 30, mean: null, n: null, quartiles: null, place: null },
    ])
  })

  it('is not led astray by branches with the names of what every object has', () => {
    const odd = buildRubric([equalBranch('constructor', 100, ['a'])])
    expect(compareWithBenchmark(buildBenchmark([group('all', { by: 'all' })]), buildReport(odd, buildAssessment({ a: 4 })), CAR_MAKER).rows[1]).toMatchObject({ id: 'constructor', mean: null, n: null })
  })

  it.each<[score: number, place: BenchmarkPlace]>([[39, 'bottom'], [40, 'lower'], [49, 'lower'], [50, 'upper'], [60, 'upper'], [61, 'top']])('places %i among quartiles of 40, 50 and 60: %s', (score, place) => {
    const shown = report()
    const nodes = shown.nodes.map((node, i) => i === 0 ? { ...node, scores: { ...node.scores, point: score } } : node)
    expect(compare([group('all', { by: 'all' }, { total: { mean: 50, quartiles: [40, 50, 60] } })], CAR_MAKER, undefined, { ...shown, nodes }).rows[0]?.place).toBe(place)
  })

  it('compares whole points with whole points', () => {
    // (35 + 40) / 2 = 37.5, which is 38 when it is rounded as the quartiles are.
    expect(total([38, 50, 60], { a: 3, b: 4, c: 4 })).toMatchObject({ score: 37.5, place: 'lower' })
    expect(total([20, 30, 37], { a: 3, b: 4, c: 4 })).toMatchObject({ place: 'top' })
  })

  it('gives the whole no score that the report does not give', () => {
    // Half of the weight is rated, less than the 60 % that a score asks for.
    expect(total([20, 30, 40], { a: 4, b: 6 })).toMatchObject({ score: null, place: null, mean: 50 })
    expect(compare(GROUPS, CAR_MAKER, undefined, report({ a: 4, b: 6 })).rows[1]?.score).toBe(50)
  })

  it('tells whether the file stands on the standard of the report', () => {
    const fits = (rubric: { id: string, version: string }) => compareWithBenchmark(buildBenchmark(GROUPS, { rubric }), report(), CAR_MAKER)
    expect(fits({ id: 'test-standard', version: '0.9.0' })).toMatchObject({ fits: 'other-version', group: { id: 'park' } })
    expect(fits({ id: 'other', version: '1.0.0' })).toMatchObject({ fits: 'other-standard', group: null, rows: [] })
  })

  it('says where the figures come from, and nothing of other groups', () => {
    const { source, groups } = compare()
    expect(source).toEqual({ title: '2024 年对标', publisher: '市经信委', period: '2024', madeAt: '2024-11-01T12:00:00.000Z', rubric: { id: 'test-standard', version: '1.0.0' } })
    expect(Object.keys(groups[0] ?? {})).toEqual(['id', 'title', 'of', 'n'])
  })
})
