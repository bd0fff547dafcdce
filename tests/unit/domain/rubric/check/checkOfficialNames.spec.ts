import { checkOfficialTitles, checkOfficialTree } from '@/domain/rubric/check/checkOfficialNames'
import { indicatorSchema } from '@/domain/rubric/Indicator'
import { officialNamesSchema } from '@/domain/rubric/OfficialNames'
import { rubricFileSchema } from '@/domain/rubric/RubricFile'
import { describe, expect, it } from 'vitest'
import type { NodeInput } from '../../buildRubric'
import { branch, buildRubricFile, indicator, leaf } from '../../buildRubric'

const official = officialNamesSchema.parse({
  kind: 'official-names', id: 'names', source: '清单',
  aspects: [
    { title: '产品', segments: [{ number: 1, title: '设计', scenarios: [{ number: 1, title: '数字设计' }, { number: 2, title: '虚拟试验' }] }] },
    { title: '生产', segments: [{ number: 2, title: '作业', scenarios: [{ number: 3, title: '智能作业' }] }] },
  ],
})
const title = (id: string, zh: string) => indicatorSchema.parse(indicator(id, { title: { zh, en: 'whatever' } }))
const checkTree = (children: NodeInput[]) => checkOfficialTree(rubricFileSchema.parse(buildRubricFile(children)), official)
const product = branch('产品', 50, [branch('设计', 100, [leaf('scenario-1', 50), leaf('scenario-2', 50)])])
const production = branch('生产', 50, [branch('作业', 100, [leaf('scenario-3', 100)])])

// Branch ids are Latin; their titles carry the official names.
function named(node: NodeInput): NodeInput {
  return 'indicator' in node ? node : { ...node, id: `b-${[...node.id].map(letter => letter.codePointAt(0)).join('-')}`, children: node.children.map(named) }
}

describe('checkOfficialTitles', () => {
  it('compares titles by the number in the id', () => {
    const problems = checkOfficialTitles([title('scenario-1', '数字设计'), title('scenario-2', '虚拟实验'), title('our-own', '自拟')], official)
    expect(problems).toEqual([
      { code: 'rubric/official-name', severity: 'error', path: ['indicators', 1, 'title'], facts: { id: 'scenario-2', found: '虚拟实验', official: '虚拟试验' } },
    ])
  })
})

describe('checkOfficialTree', () => {
  it('accepts a tree that follows the list', () => {
    expect(checkTree([named(product), named(production)])).toEqual([])
  })

  it('names what stands at the wrong place', () => {
    const swapped = branch('产品', 50, [branch('设计', 100, [leaf('scenario-2', 50), leaf('scenario-1', 50)])])
    expect(checkTree([named(swapped), named(production)])).toMatchObject([
      { code: 'rubric/official-order', path: ['children', 0, 'children', 0, 'children', 0], facts: { found: 'scenario-2', official: 'scenario-1' } },
      { code: 'rubric/official-order', path: ['children', 0, 'children', 0, 'children', 1], facts: { found: 'scenario-1', official: 'scenario-2' } },
    ])
  })

  it('counts what is missing and what is too much', () => {
    const short = branch('产品', 50, [branch('设计', 100, [leaf('scenario-1', 100)])])
    expect(checkTree([named(short)])).toMatchObject([
      { code: 'rubric/official-missing', path: ['children'], facts: { found: 1, official: 2 } },
      { code: 'rubric/official-missing', path: ['children', 0, 'children', 0, 'children'], facts: { found: 1, official: 2 } },
    ])
  })

  it('finds an indicator where the list has an aspect', () => {
    expect(checkTree([leaf('scenario-1', 50), named(production)])).toMatchObject([{ code: 'rubric/official-order', facts: { found: 'scenario-1' } }])
  })
})
