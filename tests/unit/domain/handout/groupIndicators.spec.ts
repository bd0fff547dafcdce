import { groupByPlace, groupByRole } from '@/domain/handout/groupIndicators'
import { listLeaves } from '@/domain/rubric/Rubric'
import { describe, expect, it } from 'vitest'
import { buildRubric, indicator, leaf } from '../buildRubric'

const who = (...roles: ('design' | 'quality')[]) => ({ roles, zh: '人', en: 'people' })
const { root } = buildRubric([leaf('scenario-1', 50), leaf('scenario-2', 30), leaf('scenario-3', 20)], {
  indicators: [
    indicator('scenario-1', { askWho: who('quality') }), indicator('scenario-2', { askWho: who('design', 'quality'), where: { places: ['lab'], zh: '室', en: 'lab' } }), indicator('scenario-3'),
  ],
})

describe('groupIndicators', () => {
  it('lists indicators by whom to ask, under each of several, the largest group first', () => {
    expect(groupByRole(listLeaves(root))).toEqual([{ name: 'quality', indicators: ['scenario-1', 'scenario-2'] }, { name: 'design', indicators: ['scenario-2'] }])
  })

  it('lists indicators by where to look, and leaves out those without a place', () => {
    expect(groupByPlace(listLeaves(root))).toEqual([{ name: 'lab', indicators: ['scenario-2'] }])
  })
})
