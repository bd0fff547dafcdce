import type { Change } from '@/domain/change/Change'
import { continueTyping } from '@/domain/history/continueTyping'
import type { HistoryEntry } from '@/domain/history/HistoryEntry'
import { describe, expect, it } from 'vitest'

const at = (second: number) => new Date(1_700_000_000_000 + 1000 * second).toISOString()
const entry = (id: string, second: number, change: Change, more: Partial<HistoryEntry> = {}): HistoryEntry => ({ id, at: at(second), origin: 'screen', changes: [change], ...more })
const note = (before: string | null, after: string | null, indicator = 'a-1'): Change => ({ of: 'note', indicator, before, after })

describe('continueTyping', () => {
  it('joins letters of one field into one step with the first before and the last after', () => {
    expect(continueTyping(entry('h1', 0, note(null, 'a')), entry('h2', 2, note('a', 'ab')))).toEqual(entry('h1', 2, note(null, 'ab')))
  })

  it('begins anew after half a minute, counted from the last letter', () => {
    expect(continueTyping(entry('h1', 0, note(null, 'a')), entry('h2', 30, note('a', 'ab')))).not.toBeNull()
    expect(continueTyping(entry('h1', 0, note(null, 'a')), entry('h2', 31, note('a', 'ab')))).toBeNull()
  })

  it.each<[string, HistoryEntry, HistoryEntry]>([
    ['another field', entry('h1', 0, note(null, 'a')), entry('h2', 1, note(null, 'b', 'a-2'))],
    ['another person', entry('h1', 0, note(null, 'a'), { by: '甲' }), entry('h2', 1, note('a', 'ab'), { by: '乙' })],
    ['a merge before', entry('h1', 0, note(null, 'a'), { origin: 'merge' }), entry('h2', 1, note('a', 'ab'))],
    ['an undo after', entry('h1', 0, note(null, 'a')), entry('h2', 1, note('a', null), { origin: 'undo' })],
    ['a choice', entry('h1', 0, { of: 'facts', field: 'networks', before: null, after: ['office'] }), entry('h2', 1, { of: 'facts', field: 'networks', before: ['office'], after: null })],
    ['a new step', entry('h1', 0, { of: 'rating', indicator: 'a', source: 'self', before: { step: 1 }, after: { step: 2 } }), entry('h2', 1, { of: 'rating', indicator: 'a', source: 'self', before: { step: 2 }, after: { step: 3 } })],
    ['a first rating', entry('h1', 0, { of: 'rating', indicator: 'a', source: 'self', before: null, after: { step: 2 } }), entry('h2', 1, { of: 'rating', indicator: 'a', source: 'self', before: { step: 2 }, after: { step: 2, why: 'x' } })],
    ['two pieces of evidence', entry('h1', 0, { of: 'evidence', id: 'e', before: null, after: null }), entry('h2', 1, { of: 'evidence', id: 'e', before: null, after: null })],
    ['several changes', { ...entry('h1', 0, note(null, 'a')), changes: [note(null, 'a'), note(null, 'b', 'a-2')] }, entry('h2', 1, note('a', 'ab'))],
    ['nothing that changes', entry('h1', 0, note(null, 'a')), { ...entry('h2', 1, note('a', 'ab')), changes: [] }],
  ])('does not join %s', (_, last, next) => {
    expect(continueTyping(last, next)).toBeNull()
  })

  it('has nothing to join to in an empty history', () => {
    expect(continueTyping(undefined, entry('h1', 0, note(null, 'a')))).toBeNull()
  })

  it.each<[string, Change, Change, Change]>([
    ['a reason', { of: 'rating', indicator: 'a', source: 'self', before: { step: 2, at: at(0) }, after: { step: 2, at: at(0), why: 'x' } }, { of: 'rating', indicator: 'a', source: 'self', before: { step: 2, why: 'x' }, after: { step: 2, at: at(3), why: 'xy' } }, { of: 'rating', indicator: 'a', source: 'self', before: { step: 2, at: at(0) }, after: { step: 2, at: at(3), why: 'xy' } }],
    ['a reply', { of: 'reply', key: 'k', before: null, after: { text: 'x' } }, { of: 'reply', key: 'k', before: { text: 'x' }, after: { text: 'xy' } }, { of: 'reply', key: 'k', before: null, after: { text: 'xy' } }],
    ['a field', { of: 'enterprise', field: 'name', before: '', after: '甲' }, { of: 'enterprise', field: 'name', before: '甲', after: '甲厂' }, { of: 'enterprise', field: 'name', before: '', after: '甲厂' }],
  ])('joins %s', (_, first, then, joined) => {
    expect(continueTyping(entry('h1', 0, first), entry('h2', 3, then))?.changes).toEqual([joined])
  })
})
