import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { findKnown, listMerges } from '@/domain/merge/findKnown'
import { describe, expect, it } from 'vitest'
import { buildMerge, note, rate } from './buildReturn'

const merge = buildMerge({ changes: [rate('scenario-1', 4)], declined: [note('scenario-1', '记')] })
const step = (origin: HistoryEntry['origin'], id: string): HistoryEntry => ({ id, at: '2024-03-06T08:00:00.000Z', origin, about: merge.id, changes: [] })

describe('listMerges', () => {
  it('leaves out what was taken back, and has it again once it is made again', () => {
    const ids = (history: HistoryEntry[]) => listMerges(history).map(({ id }) => id)
    expect(ids([merge, step('screen', 's1')])).toEqual(['merge-1'])
    expect(ids([merge, step('undo', 'u1')])).toEqual([])
    expect(ids([merge, step('undo', 'u1'), step('redo', 'r1')])).toEqual(['merge-1'])
    expect(ids([merge, step('undo', 'u1'), step('redo', 'r1'), step('undo', 'u2')])).toEqual([])
  })
})

describe('findKnown', () => {
  it('knows what was taken and what was declined, by place and value', () => {
    const isKnown = findKnown([merge])
    expect([isKnown('rating/scenario-1/self', { step: 4 }), isKnown('note/scenario-1', '记')]).toEqual([true, true])
    expect([isKnown('rating/scenario-1/self', { step: 5 }), isKnown('rating/scenario-2/self', { step: 4 }), isKnown('note/scenario-1', null)]).toEqual([false, false, false])
  })

  it('does not go by other steps of the history', () => {
    expect(findKnown([{ ...merge, origin: 'screen' }])('rating/scenario-1/self', { step: 4 })).toBe(false)
  })

  it('goes by moments, in whatever zone they are written', () => {
    expect(findKnown([merge], '2024-03-05T16:00:00+08:00')('note/scenario-1', '记')).toBe(true)
    expect(findKnown([merge], '2024-03-05T16:00:01+08:00')('note/scenario-1', '记')).toBe(false)
  })
})
