import { describe, expect, it } from 'vitest'
import { classifySize } from '@/domain/enterprise/classifySize'

describe('classifySize', () => {
  it.each([
    [1000, 40_000, 'large'],
    [300, 2000, 'medium'],
    [20, 300, 'small'],
    [0, 0, 'micro'],
  ])('calls %i persons and %i ten thousand yuan, the lower limits of the class, %s', (staff, revenue, size) => {
    expect(classifySize(staff, revenue)).toBe(size)
  })

  it.each([
    [999, 40_000, 'medium'], [1000, 39_999.99, 'medium'],
    [299, 2000, 'small'], [300, 1999.99, 'small'],
    [19, 300, 'micro'], [20, 299.99, 'micro'],
  ])('drops a class when one figure of %i persons and %d ten thousand yuan is below the limit', (staff, revenue, size) => {
    expect(classifySize(staff, revenue)).toBe(size)
  })

  it.each([
    [5000, 299, 'micro'], [19, 1e6, 'micro'], [5000, 300, 'small'], [20, 1e6, 'small'], [5000, 2000, 'medium'], [300, 1e6, 'medium'],
  ])('lets the smaller figure of %i persons and %d ten thousand yuan decide', (staff, revenue, size) => {
    expect(classifySize(staff, revenue)).toBe(size)
  })

  it.each([[undefined, 40_000], [1000, undefined], [undefined, undefined]])('is null while a figure is missing (%s, %s)', (staff, revenue) => {
    expect(classifySize(staff, revenue)).toBeNull()
  })
})
