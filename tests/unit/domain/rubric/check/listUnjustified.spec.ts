import { describe, expect, it } from 'vitest'
import { branch, buildRubricFile, equalBranch, leaf } from '../../buildRubric'
import type { NodeInput } from '../../buildRubric'
import { listUnjustified } from '@/domain/rubric/check/listUnjustified'
import { nodeSchema, rubricFileSchema } from '@/domain/rubric/RubricFile'

const listFile = (children: NodeInput[]) => listUnjustified(rubricFileSchema.parse(buildRubricFile(children)), [])

describe('listUnjustified', () => {
  it('names each chosen weight without a reason, wherever it stands in the file', () => {
    expect(listFile([{ ...branch('x', 60, [leaf('a', 70), { indicator: 'b', weight: 30, why: '因' }]), why: '因' }, leaf('c', 40)])).toEqual([
      { code: 'rubric/unjustified-weight', severity: 'error', path: ['children', 0, 'children', 0], facts: { id: 'a' } },
      { code: 'rubric/unjustified-weight', severity: 'error', path: ['children', 1], facts: { id: 'c' } },
    ])
  })

  it('asks no reason for equal weights', () => {
    expect(listFile([{ ...equalBranch('x', 100, ['a', 'b']), why: '因' }])).toEqual([])
  })

  it('asks one for the weight of an included standard', () => {
    expect(listFile([{ id: 'x', title: 'x', weight: 100, standard: { id: 'y', version: '1.0.0' } }]).map(({ facts }) => facts.id)).toEqual(['x'])
  })

  it('looks at the node that it is given as well', () => {
    const node = nodeSchema.parse({ id: 'x', title: 'x', weight: 20, children: [{ indicator: 'a', weight: 100 }] })

    expect(listUnjustified(node, ['add', 0, 'node']).map(({ path }) => path)).toEqual([['add', 0, 'node'], ['add', 0, 'node', 'children', 0]])
  })
})
