import type { HistoryStep } from '@/components/history/filterHistory'
import { EVERYTHING, filterHistory } from '@/components/history/filterHistory'
import type { Change } from '@/domain/change/Change'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'

export const RATING: Change = { of: 'rating', indicator: 'scenario-1', source: 'self', before: { step: 3 }, after: { step: 6 } }
export const NOTE: Change = { of: 'note', indicator: 'scenario-1', before: null, after: '看过\n两台' }
export const EVIDENCE: Change = { of: 'evidence', id: 'e1', before: null, after: { id: 'e1', indicators: ['scenario-2'], kind: 'photo', title: '停机卡' } }

/** A rating, a note by somebody, a merge of five values, a note that was undone, and its undo. */
export const HISTORY: HistoryEntry[] = [
  { id: 'h1', at: '2026-10-12T01:00:00.000Z', origin: 'screen', changes: [RATING] },
  { id: 'h2', at: '2026-10-12T02:00:00.000Z', by: '王工', origin: 'screen', changes: [NOTE] },
  {
    id: 'h3', at: '2026-10-13T01:00:00.000Z', by: '王工', origin: 'merge', from: '设备科.json', declined: [RATING],
    changes: [{ ...RATING, source: 'assessor' }, NOTE, EVIDENCE, { of: 'rating', indicator: 'scenario-2', source: 'self', before: null, after: { step: 2 } }, { of: 'facts', field: 'machines', before: 10, after: 12 }],
  },
  { id: 'h4', at: '2026-10-13T02:00:00.000Z', origin: 'screen', changes: [{ ...NOTE, before: '看过\n两台', after: '看错了' }] },
  { id: 'h5', at: '2026-10-13T02:01:00.000Z', origin: 'undo', about: 'h4', changes: [{ ...NOTE, before: '看错了', after: '看过\n两台' }] },
]

export const titleOf = (id: string) => ({ 'scenario-1': '数字画图', 'scenario-2': '虚拟试验' })[id] ?? id

export function buildStep(id: string): HistoryStep {
  const step = filterHistory(HISTORY, EVERYTHING, undefined, () => '').find(({ entry }) => entry.id === id)
  if (!step) throw new Error(`There is no ${id}.`)
  return step
}
