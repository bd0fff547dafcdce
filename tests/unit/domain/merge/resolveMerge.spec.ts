import { applyChanges } from '@/domain/change/applyChanges'
import type { Side } from '@/domain/merge/Offer'
import { planMerge } from '@/domain/merge/planMerge'
import { resolveMerge } from '@/domain/merge/resolveMerge'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../buildAssessment'
import { buildReturn, note, rate } from './buildReturn'

const START = buildAssessment({ 'scenario-1': 4, 'scenario-2': { note: '旧' } })
const mine = applyChanges(START, [rate('scenario-1', 6), note('scenario-2', '我方')])
const theirs = buildReturn(START, ['scenario-1', 'scenario-2', 'scenario-3'], [rate('scenario-1', 2), note('scenario-2', '对方'), rate('scenario-3', 1)])
const PLAN = planMerge({ mine, theirs, history: [] })
const resolve = (decisions: Record<string, Side>) => resolveMerge(PLAN, new Map(Object.entries(decisions)))
const RATED = 'rating/scenario-1/self'
const NOTED = 'note/scenario-2'
const taken = { of: 'rating', indicator: 'scenario-3', source: 'self', before: null, after: { step: 1 } }
const ratedThere = { of: 'rating', indicator: 'scenario-1', source: 'self', before: { step: 6 }, after: { step: 2 } }
const notedThere = { of: 'note', indicator: 'scenario-2', before: '我方', after: '对方' }

describe('resolveMerge', () => {
  it('takes what is clean and waits with the rest', () => {
    const { changes, declined, open } = resolve({})
    expect([changes, declined, open.map(({ key }) => key)]).toEqual([[taken], [], [RATED, NOTED]])
  })

  it('does as was decided, and keeps what was not taken', () => {
    expect(resolve({ [RATED]: 'theirs', [NOTED]: 'mine' })).toEqual({ changes: [taken, ratedThere], declined: [notedThere], open: [] })
  })

  it('puts two notes under each other, and knows theirs', () => {
    const { changes, declined } = resolve({ [RATED]: 'mine', [NOTED]: 'both' })
    expect(changes).toEqual([taken, { of: 'note', indicator: 'scenario-2', before: '我方', after: '我方\n对方' }])
    expect(declined).toEqual([ratedThere, notedThere])
  })

  it('cannot have two ratings at once', () => {
    expect(resolve({ [RATED]: 'both' }).open.map(({ key }) => key)).toContain(RATED)
  })

  it('leaves out what is clean and not wanted', () => {
    const { changes, declined } = resolve({ 'rating/scenario-3/self': 'mine' })
    expect([changes, declined]).toEqual([[], [taken]])
  })
})
