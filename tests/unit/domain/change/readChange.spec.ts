import type { Change } from '@/domain/change/Change'
import { keyOfChange, listIndicators } from '@/domain/change/readChange'
import { describe, expect, it } from 'vitest'

const piece = (indicators: string[]) => ({ id: 'e1', indicators, kind: 'photo' as const, title: '停机卡' })
const CHANGES: [Change, string, string[]][] = [
  [{ of: 'rating', indicator: 'a-1', source: 'self', before: null, after: null }, 'rating/a-1/self', ['a-1']],
  [{ of: 'note', indicator: 'a-1', before: null, after: null }, 'note/a-1', ['a-1']],
  [{ of: 'evidence', id: 'e1', before: piece(['a-1', 'a-2']), after: piece(['a-2', 'a-3']) }, 'evidence/e1', ['a-1', 'a-2', 'a-3']],
  [{ of: 'evidence', id: 'e1', before: null, after: null }, 'evidence/e1', []],
  [{ of: 'reply', key: 'base/a-1@x', before: null, after: null }, 'reply/base/a-1@x', []],
  [{ of: 'facts', field: 'machines', before: null, after: 3 }, 'facts/machines', []],
  [{ of: 'period', before: null, after: null }, 'period', []],
  [{ of: 'standards', before: null, after: null }, 'standards', []],
]

describe('a change', () => {
  it.each(CHANGES)('%o has a key and its indicators', (change, key, indicators) => {
    expect([keyOfChange(change), listIndicators(change)]).toEqual([key, indicators])
  })
})
