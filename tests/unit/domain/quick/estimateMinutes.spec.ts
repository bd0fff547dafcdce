import { describe, expect, it } from 'vitest'
import { estimateMinutes } from '@/domain/quick/estimateMinutes'

describe('estimateMinutes', () => {
  it('plans an hour for the 45 questions of the full assessment, and ten minutes for the twenty of the quick scan', () => {
    expect([estimateMinutes(45), estimateMinutes(45, 'full'), estimateMinutes(20, 'quick')]).toEqual([60, 60, 10])
  })

  it('plans two minutes a question on a walk, and one for who is in a hurry', () => {
    expect([estimateMinutes(5, 'walk'), estimateMinutes(5, 'hasty')]).toEqual([10, 5])
  })

  it('rounds up to whole minutes', () => {
    // 80 s, 160 s and 240 s; 30 s, 60 s and 90 s.
    expect([1, 2, 3].map(open => estimateMinutes(open))).toEqual([2, 3, 4])
    expect([1, 2, 3].map(open => estimateMinutes(open, 'quick'))).toEqual([1, 1, 2])
  })

  it('is nothing when nothing is open', () => {
    expect([estimateMinutes(0), estimateMinutes(0, 'quick')]).toEqual([0, 0])
  })
})
