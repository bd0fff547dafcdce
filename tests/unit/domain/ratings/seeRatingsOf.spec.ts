import { describe, expect, it } from 'vitest'
import { seeRatingsOf } from '@/domain/ratings/seeRatingsOf'
import { buildReport } from '@/domain/report/buildReport'
import { buildAssessment, notApplicable, step } from '../buildAssessment'
import { branch, buildRubric, leaf } from '../buildRubric'

const RUBRIC = buildRubric([branch('top', 100, [branch('one', 50, [leaf('a', 50), leaf('b', 50)]), branch('two', 50, [leaf('c', 50), leaf('d', 50)])])])
const { answers } = buildAssessment({
  a: { self: step(8), assessor: step(3) }, b: 6, c: { self: notApplicable, assessor: step(5) }, d: { self: step(1), assessor: notApplicable },
})
const { nodes } = buildReport(RUBRIC, buildAssessment({ a: { self: step(8), assessor: step(3) }, b: 6, c: { self: notApplicable, assessor: step(5) }, d: { self: step(1), assessor: notApplicable } }))
const see = (source: 'self' | 'assessor') => seeRatingsOf(source, nodes, answers)

describe('seeRatingsOf', () => {
  it('shows the ratings of that source alone', () => {
    const read = (source: 'self' | 'assessor') => see(source).filter(({ kind }) => kind === 'indicator').map(({ id, isApplicable, level, rating }) => [id, isApplicable, level, rating?.step])
    expect(read('assessor')).toEqual([['a', true, 2, 3], ['b', true, null, null], ['c', true, 3, 5], ['d', false, null, null]])
    expect(read('self')).toEqual([['a', true, 4, 8], ['b', true, 3, 6], ['c', false, null, null], ['d', true, 1, 1]])
  })

  it('counts progress by them, up to the root', () => {
    const read = (source: 'self' | 'assessor') => see(source).filter(({ kind }) => kind === 'branch').map(({ id, answered, applicable }) => [id, answered, applicable])
    expect(read('assessor')).toEqual([['total', 2, 3], ['top', 2, 3], ['one', 1, 2], ['two', 1, 1]])
    expect(read('self')).toEqual([['total', 3, 3], ['top', 3, 3], ['one', 2, 2], ['two', 1, 1]])
  })

  it('leaves the nodes of the report as they were', () => {
    const before = JSON.stringify(nodes)
    see('assessor')
    expect(JSON.stringify(nodes)).toBe(before)
  })
})
