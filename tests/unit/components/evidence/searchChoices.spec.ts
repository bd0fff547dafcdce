import { searchChoices } from '@/components/evidence/searchChoices'
import { describe, expect, it } from 'vitest'

const CHOICES = [
  { id: 'scenario-2', number: '2', title: '虚拟试验' }, { id: 'scenario-20', number: '20', title: '车间智能排产' },
  { id: 'scenario-21', number: '21', title: '资源动态配置' }, { id: 'base-3', number: 'B3', title: 'Data governance' },
]
const find = (query: string) => searchChoices(CHOICES, query).map(({ number }) => number)

describe('searchChoices', () => {
  it('finds nothing before something is asked', () => {
    expect([find(''), find('  ')]).toEqual([[], []])
  })

  it('finds by a part of the name, in either case', () => {
    expect(find('排产')).toEqual(['20'])
    expect(find('GOVERN')).toEqual(['B3'])
  })

  it('wants every word', () => {
    expect(find('智能 20')).toEqual(['20'])
    expect(find('智能 21')).toEqual([])
  })

  it('gives the number that was asked for first', () => {
    expect(find('21')).toEqual(['21'])
    expect(find('2')).toEqual(['2', '20', '21'])
    expect(find('b3')).toEqual(['B3'])
  })
})
