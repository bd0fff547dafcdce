import { findShare } from '@/components/enterprise/findShare'
import { describe, expect, it } from 'vitest'

describe('findShare', () => {
  it('is the part in the whole in per cent, to a tenth', () => {
    expect(findShare(90, 120)).toBe(75)
    expect(findShare(1, 3)).toBe(33.3)
    expect(findShare(0, 3)).toBe(0)
  })

  it.each([[undefined, 3], [3, undefined], [0, 0], [4, 3]])('is null when it cannot be said (%s of %s)', (part, whole) => {
    expect(findShare(part, whole)).toBeNull()
  })
})
