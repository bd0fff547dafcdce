import { describe, expect, it } from 'vitest'
import { DIVISIONS } from '@/domain/enterprise/DIVISIONS'
import { suggestProcess } from '@/domain/enterprise/suggestProcess'

describe('suggestProcess', () => {
  it('has a suggestion for every division', () => {
    expect(DIVISIONS.filter(({ code }) => suggestProcess(code) === null)).toEqual([])
  })

  it.each(['C13', 'C17', 'C22', 'C25', 'C28', 'C30', 'C32'])('suggests process manufacturing for %s, which makes bulk goods', (division) => {
    expect(suggestProcess(division)).toBe('process')
  })

  it.each(['C18', 'C21', 'C23', 'C24', 'C29', 'C33', 'C36', 'C43'])('suggests discrete manufacturing for %s, which makes pieces', (division) => {
    expect(suggestProcess(division)).toBe('discrete')
  })

  it.each(['C12', 'C44', 'c36', ''])('suggests nothing for "%s", which is no manufacturing division', (division) => {
    expect(suggestProcess(division)).toBeNull()
  })
})
