import { stampOf } from '@/stores/folder/stampOf'
import { expect, it } from 'vitest'

it('is date and time of this place, and sorts by it', () => {
  expect(stampOf(new Date(2024, 4, 1, 9, 3, 7))).toBe('20240501-090307')
})
