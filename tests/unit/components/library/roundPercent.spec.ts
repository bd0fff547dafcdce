import { roundPercent } from '@/components/library/roundPercent'
import { describe, expect, it } from 'vitest'

describe('roundPercent', () => {
  it.each([[0, '0'], [0.1, '10'], [1 / 3, '33.33'], [0.07, '7'], [0.1875, '18.75'], [1, '100']])('shows %d as %s', (share, text) => {
    expect(roundPercent(share)).toBe(text)
  })
})
