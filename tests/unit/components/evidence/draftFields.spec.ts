import { listDraftFields, NO_DRAFT, readDraft } from '@/components/evidence/draftFields'
import { describe, expect, it } from 'vitest'

describe('draftFields', () => {
  it('reads what was typed on one indicator', () => {
    const drafts = { 'evidence-title/scenario-1': '九月排程', 'evidence-place/scenario-3': '别处', 'not-applicable/scenario-1': '没有' }
    expect(readDraft(drafts, 'scenario-1')).toEqual({ title: '九月排程' })
    expect(readDraft(drafts, 'scenario-2')).toEqual({})
  })

  it('keeps what changed, and forgets what was emptied', () => {
    expect(listDraftFields({ title: '甲', place: undefined, text: '' }, 'scenario-1')).toEqual([['evidence-title/scenario-1', '甲'], ['evidence-place/scenario-1', null], ['evidence-text/scenario-1', null]])
  })

  it('forgets everything at once', () => {
    expect(listDraftFields(NO_DRAFT, 'x').map(([, text]) => text)).toEqual([null, null, null, null, null, null])
  })
})
