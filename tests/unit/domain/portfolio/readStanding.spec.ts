import { readStanding } from '@/domain/portfolio/readStanding'
import { describe, expect, it } from 'vitest'
import { buildStanding, HALF } from './buildRow'

describe('readStanding', () => {
  it.each([buildStanding(), HALF, buildStanding({ grade: 0, score: 0 }), buildStanding({ withoutEvidence: 1, firstWithoutEvidence: 'scenario-1' })])('takes what fits: %#', standing => {
    expect(readStanding(JSON.parse(JSON.stringify(standing)))).toEqual(standing)
  })

  it.each<[what: string, value: unknown]>([
    ['nothing', undefined], ['null', null], ['a text', 'complete'], ['a list', []], ['nothing in it', {}],
    ['an unknown state', { ...buildStanding(), state: 'final' }],
    ['a grade beyond ten', { ...buildStanding(), grade: 11 }],
    ['a broken grade', { ...buildStanding(), grade: 2.5 }],
    ['a score beyond a hundred', { ...buildStanding(), score: 100.5 }],
    ['no number as a score', { ...buildStanding(), score: NaN }],
    ['a grade without a score', { ...buildStanding(), score: null }],
    ['half a range', { ...HALF, estimate: { low: 3 } }],
    ['a negative count', { ...buildStanding(), open: -1 }],
    ['a count as text', { ...buildStanding(), answered: '80' }],
    ['a missing count', { ...buildStanding(), differences: undefined }],
    ['no id', { ...buildStanding(), firstWithoutEvidence: 1 }],
  ])('refuses %s', (_, value) => {
    expect(readStanding(value)).toBeNull()
  })
})
