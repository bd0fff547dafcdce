import { isFull } from '@/storage/isFull'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'

const QUOTA = new DOMException('The disk is full.', 'QuotaExceededError')

describe('isFull', () => {
  it('knows a full disk, however deep Dexie has wrapped it', () => {
    expect(isFull(QUOTA)).toBe(true)
    expect(isFull(new Dexie.QuotaExceededError('full', QUOTA))).toBe(true)
    expect(isFull(new Dexie.AbortError('aborted', new Dexie.QuotaExceededError('full')))).toBe(true)
  })

  it.each([new Error('x'), new DOMException('x', 'AbortError'), new Dexie.AbortError('aborted'), 'QuotaExceededError', null, undefined])('takes nothing else for it', cause => {
    expect(isFull(cause)).toBe(false)
  })
})
