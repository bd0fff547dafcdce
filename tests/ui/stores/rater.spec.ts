import { useRaterStore } from '@/stores/rater'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'

/** As a page that is opened anew. */
function open() {
  setActivePinia(createPinia())
  return useRaterStore()
}

beforeEach(() => localStorage.clear())

describe('rater store', () => {
  it('starts for the factory itself, without a name', () => {
    const { source, name, isBlind } = open()
    expect({ source, name, isBlind }).toEqual({ source: 'self', name: '', isBlind: false })
  })

  it('keeps a name for each side, in this browser', () => {
    const rater = open()
    rater.name = '张厂长'
    rater.source = 'assessor'
    expect(rater.name).toBe('')
    rater.name = '李工'
    const again = open()
    expect([again.source, again.name]).toEqual(['assessor', '李工'])
    again.source = 'self'
    expect(again.name).toBe('张厂长')
  })

  it('hides the other rating from an assessor unless he wants to see it', () => {
    const rater = open()
    rater.source = 'assessor'
    expect(rater.isBlind).toBe(true)
    rater.isBlind = false
    const again = open()
    expect(again.isBlind).toBe(false)
    again.source = 'self'
    again.isBlind = true
    expect([open().isBlind]).toEqual([true])
  })

  it('cuts a name that is too long for a file', () => {
    const rater = open()
    rater.name = '李'.repeat(120)
    expect(rater.name).toHaveLength(100)
  })
})
