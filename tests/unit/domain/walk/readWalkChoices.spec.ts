import { describe, expect, it } from 'vitest'
import type { WalkChoices } from '@/domain/walk/readWalkChoices'
import { readWalkChoices } from '@/domain/walk/readWalkChoices'

const NONE: WalkChoices = { by: 'place', order: [], skipped: [], stop: null, indicator: null, seconds: {}, budgets: {}, looked: {} }
const SOME: WalkChoices = {
  by: 'person', order: ['it', 'management'], skipped: ['hr'], stop: 'it', indicator: 'scenario-17', seconds: { it: 65 }, budgets: { it: 12 }, looked: { 'scenario-17': [0, 2] },
}

describe('readWalkChoices', () => {
  it('reads what was written', () => {
    expect(readWalkChoices(JSON.stringify(SOME))).toEqual(SOME)
  })

  it.each([['nothing', ''], ['a text cut short', JSON.stringify(SOME).slice(0, -3)], ['another thing', '[1, 2]'], ['null', 'null']])('begins anew with %s', (_, text) => {
    expect(readWalkChoices(text)).toEqual(NONE)
  })

  it('leaves out what makes no sense and keeps the rest', () => {
    expect(readWalkChoices(JSON.stringify({ by: 'sideways', order: ['it', 7, null], skipped: 'hr', stop: 5, seconds: { it: -1, hr: '9', qc: 30 }, budgets: [], looked: { a: [0, 'x', -1], b: 3 } }))).toEqual({
      ...NONE, order: ['it'], seconds: { it: 0, hr: 0, qc: 30 }, looked: { a: [0], b: [] },
    })
  })
})
