import { isSame } from '@/domain/change/isSame'
import { describe, expect, it } from 'vitest'

describe('isSame', () => {
  it.each([
    [1, 1], ['a', 'a'], [null, null], [{ a: 1, b: 2 }, { b: 2, a: 1 }], [{ a: 1 }, { a: 1, b: undefined }], [[1, { a: [] }], [1, { a: [] }]], [{}, {}],
  ])('takes %o and %o for the same', (a, b) => {
    expect([isSame(a, b), isSame(b, a)]).toEqual([true, true])
  })

  it.each([[1, '1'], [null, undefined], [null, {}], [[], {}], [[1, 2], [2, 1]], [[1], [1, 2]], [{ a: 1 }, { a: 2 }], [{ a: null }, {}], [0, false]])('tells %o from %o', (a, b) => {
    expect([isSame(a, b), isSame(b, a)]).toEqual([false, false])
  })
})
