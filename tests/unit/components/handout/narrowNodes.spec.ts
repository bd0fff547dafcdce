import { narrowNodes } from '@/components/handout/narrowNodes'
import { buildReport } from '@/domain/report/buildReport'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../../domain/buildAssessment'
import { branch, buildRubric, leaf } from '../../domain/buildRubric'

const rubric = buildRubric([
  branch('first', 50, [branch('inner', 100, [leaf('a', 30), leaf('b', 30), leaf('x', 40)])]),
  branch('second', 30, [leaf('c', 100)]),
  branch('third', 20, [leaf('d', 100)]),
])
const { nodes } = buildReport(rubric, buildAssessment({ 'a': 4, 'x': 6, 'c': 'na' }))
const narrow = (only: string[]) => narrowNodes(nodes, only).map(({ id, answered, applicable }) => `${id} ${answered}/${applicable}`)

describe('narrowNodes', () => {
  it('keeps what is asked and the branches above, with their progress among these alone', () => {
    expect(narrow(['b', 'a', 'c'])).toEqual(['total 1/2', 'first 1/2', 'inner 1/2', 'a 1/1', 'b 0/1', 'second 0/0', 'c 0/0'])
  })

  it('is empty where nothing of it is here', () => {
    expect(narrow(['nowhere'])).toEqual([])
  })
})
