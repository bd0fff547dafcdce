import { readOwn } from '@/domain/change/readOwn'
import { describe, expect, it } from 'vitest'

describe('readOwn', () => {
  it('reads own members only', () => {
    expect([readOwn({ a: 1 }, 'a'), readOwn({}, 'a'), readOwn({}, 'constructor'), readOwn({}, '__proto__')]).toEqual([1, undefined, undefined, undefined])
  })
})
