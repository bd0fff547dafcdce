import { buildBasis } from '@/domain/portfolio/AssessmentStanding'
import { buildPortfolioRow } from '@/domain/portfolio/PortfolioRow'
import { describe, expect, it } from 'vitest'
import { buildRow, buildStanding } from './buildRow'

const { standing: _, isCurrent: __, isUnknown: ___, next: ____, ...ENTRY } = buildRow('a')
const KNOWN = { state: 'known', hash: 'h1' } as const
const stored = (hash: string, standing: unknown = buildStanding(), time = ENTRY.updatedAt) => ({ basis: buildBasis(time, hash), standing })

describe('buildPortfolioRow', () => {
  it('is current while the standing is of this content and this tree', () => {
    expect(buildPortfolioRow(ENTRY, stored('h1'), KNOWN)).toMatchObject({ isCurrent: true, standing: buildStanding(), next: { step: 'report' } })
  })

  it.each([['another tree', stored('h2')], ['an older content', stored('h1', buildStanding(), '2024-01-01T00:00:00.000Z')]])('keeps the standing of %s, and says that it is not current', (_, old) => {
    expect(buildPortfolioRow(ENTRY, old, KNOWN)).toMatchObject({ isCurrent: false, standing: buildStanding(), next: { step: 'report' } })
  })

  it.each([['none', undefined], ['one that does not fit', stored('h1', { grade: 99 })]])('has no standing with %s', (_, none) => {
    expect(buildPortfolioRow(ENTRY, none, KNOWN)).toMatchObject({ isCurrent: false, standing: null, next: null })
  })

  it('trusts the time alone until the trees are there', () => {
    expect(buildPortfolioRow(ENTRY, stored('h2'), { state: 'pending' })).toMatchObject({ isCurrent: true, isUnknown: false })
  })

  it('says when the standard is not here', () => {
    expect(buildPortfolioRow(ENTRY, stored('h1'), { state: 'missing' })).toMatchObject({ isCurrent: false, isUnknown: true, next: null })
  })
})
