import { joinNotes } from '@/domain/merge/joinNotes'
import { describe, expect, it } from 'vitest'

describe('joinNotes', () => {
  it('puts theirs under ours', () => {
    expect(joinNotes('我方\n', '对方')).toBe('我方\n对方')
  })

  it('joins nothing where one is missing or both are too long', () => {
    expect([joinNotes(null, '对方'), joinNotes('我方', null), joinNotes('甲'.repeat(3000), '乙'.repeat(1000))]).toEqual([null, null, null])
    expect(joinNotes('甲'.repeat(3000), '乙'.repeat(999))).toHaveLength(4000)
  })
})
