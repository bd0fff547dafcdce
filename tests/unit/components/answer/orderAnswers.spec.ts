import { findFirstOpen, findPlace, isOpen, listQuestions } from '@/components/answer/orderAnswers'
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
  return found && { id: found.node.id, above: found.above.map(node => node.id), previous: found.previous, next: found.next, number: found.number }
}
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id)

describe('listQuestions', () => {
  it('lists every indicator in the order of the rubric, and no branch', () => {
    expect(ids(listQuestions(report()))).toEqual(['a', 'b', 'c'])
  })

  it('lists only what is asked for, still in the order of the rubric', () => {
    expect(ids(listQuestions(report(), ['c', 'a', 'nowhere', 'first']))).toEqual(['a', 'c'])
    expect(listQuestions(report(), [])).toEqual([])
  })
})

describe('findPlace', () => {
  it.each([
    ['a', { id: 'a', above: ['first', 'inner'], previous: null, next: 'b', number: 1 }],
    ['b', { id: 'b', above: ['first', 'inner'], previous: 'a', next: 'c', number: 2 }],
    ['c', { id: 'c', above: ['second'], previous: 'b', next: null, number: 3 }],
  ])('places %s between its neighbours, across branches', (id, expected) => {
    expect(place(id)).toEqual(expected)
  })

  it.each([[undefined], ['nowhere'], ['first']])('starts with the first indicator for %s', id => {
    expect(place(id)?.id).toBe('a')
  })

  it('is null in a rubric without indicators', () => {
    expect(findPlace({ ...report(), nodes: [] }, 'a')).toBeNull()
  })

  it('counts and moves among the questions that are asked', () => {
    const scan = listQuestions(report(), ['a', 'c'])
    expect(findPlace(report(), 'c', scan)).toMatchObject({ node: { id: 'c' }, above: [{ id: 'second' }], previous: 'a', next: null, number: 2 })
    expect(findPlace(report(), 'b', scan)).toMatchObject({ node: { id: 'a' }, number: 1, next: 'c' })
    expect(findPlace(report(), 'a', [])).toBeNull()
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
    expect(findFirstOpen(listQuestions(report(answers)))).toBe(expected)
  })

  it('looks among the questions that are asked only', () => {
    expect(findFirstOpen(listQuestions(report({ b: 4 }), ['b', 'c']))).toBe('c')
    expect(findFirstOpen([])).toBeNull()
  })
})

describe('isOpen', () => {
  it('is what can still be rated: neither rated nor not applicable', () => {
    expect(ids(listQuestions(report({ a: 0, b: 'na', c: 'na' })).filter(isOpen))).toEqual(['c'])
  })
})
