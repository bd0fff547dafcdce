import { findFirstOpen, findPlace } from '@/components/answer/orderAnswers'
import { buildReport } from '@/domain/report/buildReport'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { buildAssessment } from '../../domain/buildAssessment'
import { branch, buildRubric, indicator, leaf } from '../../domain/buildRubric'

const rubric = buildRubric([
  branch('first', 50, [branch('inner', 100, [leaf('a', 50), leaf('b', 50)])]),
  branch('second', 50, [leaf('c', 100)]),
], { indicators: [indicator('c', { notApplicable: { allowed: false } })] })
const report = (answers: Record<string, QuickAnswer> = {}) => buildReport(rubric, buildAssessment(answers))
const place = (id?: string) => {
  const found = findPlace(report(), id)
  return found && { id: found.node.id, above: found.above.map(node => node.id), previous: found.previous, next: found.next }
}

describe('findPlace', () => {
  it.each([
    ['a', { id: 'a', above: ['first', 'inner'], previous: null, next: 'b' }],
    ['b', { id: 'b', above: ['first', 'inner'], previous: 'a', next: 'c' }],
    ['c', { id: 'c', above: ['second'], previous: 'b', next: null }],
  ])('places %s between its neighbours, across branches', (id, expected) => {
    expect(place(id)).toEqual(expected)
  })

  it.each([[undefined], ['nowhere'], ['first']])('starts with the first indicator for %s', id => {
    expect(place(id)?.id).toBe('a')
  })

  it('is null in a rubric without indicators', () => {
    expect(findPlace({ ...report(), nodes: [] }, 'a')).toBeNull()
  })
})

describe('findFirstOpen', () => {
  it.each<[what: string, answers: Record<string, QuickAnswer>, expected: string | null]>([
    ['nothing is answered', {}, 'a'],
    ['the first is answered', { a: 0 }, 'b'],
    ['one in between is left out', { a: 3, c: 4 }, 'b'],
    ['the first is not applicable', { a: 'na' }, 'b'],
    ['the last is wrongly not applicable', { a: 3, b: 4, c: 'na' }, 'c'],
    ['all is answered', { a: 3, b: 'na', c: 10 }, null],
  ])('when %s', (_, answers, expected) => {
    expect(findFirstOpen(report(answers))).toBe(expected)
  })
})
