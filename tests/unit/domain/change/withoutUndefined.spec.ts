import { withoutUndefined } from '@/domain/change/withoutUndefined'
import { describe, expect, it } from 'vitest'

describe('withoutUndefined', () => {
  it('leaves a copy with what is there, null and empty texts included', () => {
    const given = { a: 1, b: undefined, c: null, d: '' }
    expect(Object.entries(withoutUndefined(given))).toEqual([['a', 1], ['c', null], ['d', '']])
    expect(given).toHaveProperty('b')
  })
})
