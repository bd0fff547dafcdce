import type { PortfolioView } from '@/domain/portfolio/PortfolioView'
import { readView, sortBy, writeView } from '@/domain/portfolio/PortfolioView'
import { describe, expect, it } from 'vitest'

const USUAL: PortfolioView = { search: '', shelf: 'all', industry: '', sort: 'changed', isDescending: true, rows: 25 }

describe('readView', () => {
  it('is the last changed first when the address says nothing', () => {
    expect(readView({})).toEqual(USUAL)
  })

  it('takes nothing that is not there to be chosen', () => {
    expect(readView({ q: ['a', 'b'], show: 'everything', sort: 'size', order: 'sideways', rows: '-5', industry: null })).toEqual(USUAL)
  })

  it.each<Partial<PortfolioView>>([
    {}, { search: '申江 2025' }, { shelf: 'removed' }, { industry: 'energy' }, { sort: 'name', isDescending: false }, { sort: 'name', isDescending: true },
    { sort: 'grade', isDescending: false }, { isDescending: false }, { rows: 150 },
  ])('reads what writeView wrote: %j', more => {
    expect(readView(writeView({ ...USUAL, ...more }))).toEqual({ ...USUAL, ...more })
  })
})

describe('writeView', () => {
  it('writes only what is not as usual', () => {
    expect(writeView(USUAL)).toEqual({})
    expect(writeView({ ...USUAL, shelf: 'archived', sort: 'name', isDescending: false })).toEqual({ show: 'archived', sort: 'name' })
  })
})

describe('sortBy', () => {
  it('starts names at the beginning and all else with the most', () => {
    expect(sortBy(USUAL, 'name')).toMatchObject({ sort: 'name', isDescending: false })
    expect(sortBy(USUAL, 'grade')).toMatchObject({ sort: 'grade', isDescending: true })
  })

  it('turns the order round at the second press', () => {
    expect(sortBy(sortBy(USUAL, 'name'), 'name').isDescending).toBe(true)
    expect(sortBy(USUAL, 'changed').isDescending).toBe(false)
  })
})
