import { levelOf } from '@/domain/report/levelOf'
import { describe, expect, it } from 'vitest'

describe('levelOf', () => {
  it('is the level of the grade for the whole, so that a gate that holds the grade back holds the level back', () => {
    const at = (grade: number) => levelOf({ parent: null, level: 3 }, { result: { grade, score: 50 } })
    expect([at(0), at(1), at(4), at(5), at(10)]).toEqual([0, 1, 2, 3, 5])
  })

  it('is nothing for the whole without a result', () => {
    expect(levelOf({ parent: null, level: 3 }, { result: null })).toBeNull()
  })

  it('is the level of the score for a part', () => {
    expect(levelOf({ parent: 'total', level: 3 }, { result: { grade: 2, score: 30 } })).toBe(3)
    expect(levelOf({ parent: 'total', level: null }, { result: null })).toBeNull()
  })
})
