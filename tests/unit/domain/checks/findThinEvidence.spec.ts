import { describe, expect, it } from 'vitest'
import { evidence } from '../buildAssessment'
import { checkFor } from './buildCheckCase'

describe('findUnbacked', () => {
  it('gathers high ratings without evidence by branch', () => {
    expect(checkFor('unbacked', { monitor: 6, diagnose: 5, repair: 4, plan: 8 }).map(({ branch, rated }) => [branch, rated.map(({ indicator }) => indicator)])).toEqual([
      ['machines', ['monitor', 'diagnose']], ['orders', ['plan']],
    ])
  })

  it('takes evidence and an assessor’s reason, and neither a note nor the factory’s own reason', () => {
    expect(checkFor('unbacked', { monitor: 6 }, { evidence: [evidence(['monitor'])] })).toEqual([])
    expect(checkFor('unbacked', { monitor: { self: { step: 6 }, assessor: { step: 6, why: '看了大屏' } } })).toEqual([])
    expect(checkFor('unbacked', { monitor: { self: { step: 6, why: '我们说的' }, assessor: { step: 6, why: ' ' }, note: '有' } })).toHaveLength(1)
  })
})

describe('findOldEvidence', () => {
  const piece = (id: string, indicators: string[], date?: string) => evidence(indicators, { id, title: id, date })
  const old = (...pieces: ReturnType<typeof piece>[]) => checkFor('old-evidence', { monitor: 6, diagnose: 6, plan: 4 }, { evidence: pieces }).map(({ piece, rated }) => [piece, rated.map(({ indicator }) => indicator)])

  it('asks about each old piece once, with what rests on it', () => {
    expect(old(piece('e1', ['monitor', 'diagnose', 'plan'], '2023-05-01'))).toEqual([['e1', ['monitor', 'diagnose']]])
  })

  it('counts two years to the day', () => {
    expect(old(piece('e1', ['monitor'], '2024-06-30'))).toHaveLength(1)
    expect(old(piece('e1', ['monitor'], '2024-07-01'))).toEqual([])
  })

  it('goes by the newest piece, and does not judge one without a date', () => {
    expect(old(piece('e1', ['monitor'], '2019-01-01'), piece('e2', ['monitor'], '2020-01-01'))).toEqual([['e2', ['monitor']]])
    expect(old(piece('e1', ['monitor'], '2019-01-01'), piece('e2', ['monitor'], '2025-01-01'))).toEqual([])
    expect(old(piece('e1', ['monitor'], '2019-01-01'), piece('e2', ['monitor']))).toEqual([])
  })
})
