import { findHighlights } from '@/domain/report/findHighlights'
import { buildReport } from '@/domain/report/buildReport'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../buildAssessment'
import type { QuickAnswer } from '../buildAssessment'
import { buildRubric, leaf } from '../buildRubric'

const WEIGHTS = { a: 10, b: 30, c: 20, d: 15, e: 25 }
/** Ids of strengths, weak points and lifts. */
function find(answers: Record<string, QuickAnswer>, target?: number) {
  const report = buildReport(buildRubric(Object.entries(WEIGHTS).map(([id, weight]) => leaf(id, weight))), buildAssessment(answers), { target })
  const { strong, weak, lifts } = findHighlights(report)
  return { strong: strong.map(({ id }) => id), weak: weak.map(({ id }) => id), lifts: lifts.map(({ indicator }) => indicator) }
}

describe('findHighlights', () => {
  it('finds the highest and the lowest, the heavier first among equals', () => {
    expect(find({ a: 8, b: 6, c: 6, d: 1, e: 0 })).toMatchObject({ strong: ['a', 'b', 'c'], weak: ['e', 'd'] })
  })

  it('shows three of each', () => {
    // 0.1 · 0 + 0.3 · 10 + 0.2 · 20 + 0.15 · 30 + 0.25 · 100 = 36.5: four lie below.
    expect(find({ a: 0, b: 1, c: 2, d: 3, e: 10 })).toMatchObject({ strong: ['e', 'd'], weak: ['a', 'b', 'c'] })
    expect(find({ a: 10, b: 9, c: 8, d: 7, e: 6 }).strong).toEqual(['a', 'b', 'c'])
  })

  it('calls nothing strong below level 2 in places', () => {
    expect(find({ a: 3, b: 2, c: 2, d: 2, e: 2 }).strong).toEqual(['a'])
  })

  it('never names one indicator as strong and weak at once', () => {
    expect(find({ a: 9, b: 8 })).toMatchObject({ strong: ['a', 'b'], weak: [] })
  })

  it('calls nothing weak in a plant that is the same everywhere', () => {
    expect(find({ a: 2, b: 2, c: 2, d: 2, e: 2 })).toMatchObject({ strong: [], weak: [] })
    expect(find({ a: 5, b: 5, c: 5, d: 5, e: 5 })).toMatchObject({ strong: ['b', 'e', 'c'], weak: [] })
  })

  it('names weak points before there is a score', () => {
    // A tenth of the weight.
    expect(find({ a: 1 })).toMatchObject({ strong: [], weak: ['a'] })
  })

  it('leaves out what is open or does not apply', () => {
    expect(find({ a: 'na', b: 6, c: 'na', d: 0 })).toEqual({ strong: ['b'], weak: ['d'], lifts: ['d'] })
  })

  it('names the three lifts that add most towards the target, open ones left out', () => {
    // To grade 4: b 30 · 4, c 20 · 3, d 15 · 2, e 25 · 1 in hundredths of ten points.
    expect(find({ a: 4, b: 0, c: 1, d: 2, e: 3 }, 4).lifts).toEqual(['b', 'c', 'd'])
    expect(find({ b: 0 }, 4).lifts).toEqual(['b'])
  })

  it('leaves the report as it was', () => {
    const report = buildReport(buildRubric([leaf('a', 50), leaf('b', 50)]), buildAssessment({ a: 1, b: 5 }))
    const before = JSON.stringify(report)
    findHighlights(report)
    expect(JSON.stringify(report)).toBe(before)
  })
})
