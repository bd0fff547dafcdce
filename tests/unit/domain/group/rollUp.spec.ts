import type { Member } from '@/domain/group/rollUp'
import { rollUp } from '@/domain/group/rollUp'
import { buildReport } from '@/domain/report/buildReport'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../buildAssessment'
import { buildAssessment } from '../buildAssessment'
import { branch, buildRubric, leaf } from '../buildRubric'

const RUBRIC = buildRubric([branch('make', 50, [leaf('scenario-1', 100)]), branch('ship', 50, [leaf('scenario-2', 100)])])
const site = (id: string, answers: Record<string, QuickAnswer>, enterprise: Partial<Member['assessment']['enterprise']> = {}): Member => {
  const assessment = buildAssessment(answers, { id, enterprise: { name: id, ...enterprise } })
  return { assessment, report: buildReport(RUBRIC, assessment) }
}
const meanOf = (group: ReturnType<typeof rollUp>, id = 'total') => group.rows.find(row => row.id === id)?.mean

describe('rollUp', () => {
  const big = site('big', { 'scenario-1': 8, 'scenario-2': 4 }, { staff: 900, revenue: 1000 })
  const small = site('small', { 'scenario-1': 2, 'scenario-2': 2 }, { staff: 100 })

  it('weighs by what is asked: every site the same, or its staff', () => {
    // (60 + 20) / 2 and 0.9 · 60 + 0.1 · 20.
    expect([meanOf(rollUp([big, small], 'equal')), meanOf(rollUp([big, small], 'staff'))]).toEqual([40, 56])
  })

  it('leaves a site without the figure out of the mean, and keeps its own scores', () => {
    const group = rollUp([big, small], 'revenue')
    expect(group.members.map(({ weight }) => weight)).toEqual([1, null])
    expect(group.rows[0]).toMatchObject({ mean: 60, n: 1, scores: [60, 20] })
  })

  it('has no mean where no site has the figure, or none has a score', () => {
    expect(meanOf(rollUp([site('a', { 'scenario-1': 4, 'scenario-2': 4 })], 'staff'))).toBeNull()
    expect(meanOf(rollUp([site('a', {}), site('b', {})], 'equal'))).toBeNull()
    expect(rollUp([], 'equal').rows).toEqual([])
  })

  it('takes the mean of a branch over the sites that have a score there', () => {
    const open = site('open', { 'scenario-1': 6 })
    expect(rollUp([big, open], 'equal').rows.find(({ id }) => id === 'ship')).toMatchObject({ mean: 40, n: 1, scores: [40, null] })
    expect(rollUp([big, open], 'equal').rows.find(({ id }) => id === 'make')).toMatchObject({ mean: 70, n: 2 })
  })

  it('does not hang on the order of the sites', () => {
    const [one, other] = [rollUp([big, small], 'staff'), rollUp([small, big], 'staff')]
    expect(other.rows.map(({ mean }) => mean)).toEqual(one.rows.map(({ mean }) => mean))
  })

  it('names what half of the sites or more have below level 2, and only where two rate it', () => {
    expect(rollUp([big, small], 'equal').holes.map(({ id, below, rated, mean }) => [id, below, rated, mean])).toEqual([['scenario-2', 1, 2, 30], ['scenario-1', 1, 2, 50]])
    expect(rollUp([small], 'equal').holes).toEqual([])
    expect(rollUp([big, big, small], 'equal').holes).toEqual([])
  })
})
