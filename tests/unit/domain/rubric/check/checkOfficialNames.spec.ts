import { checkOfficialTitles, checkOfficialTree } from '@/domain/rubric/check/checkOfficialNames'
import { indicatorSchema } from '@/domain/rubric/Indicator'
import { officialNamesSchema } from '@/domain/rubric/OfficialNames'
import { describe, expect, it } from 'vitest'
import type { NodeInput } from '../../buildRubric'
import { branch, buildRubric, indicator } from '../../buildRubric'

const official = officialNamesSchema.parse({
  kind: 'official-names', id: 'names', source: '清单',
  aspects: [
    { title: '产品', segments: [{ number: 1, title: '设计', scenarios: [{ number: 1, title: '数字设计' }, { number: 2, title: '虚拟试验' }] }] },
    { title: '生产', segments: [{ number: 2, title: '作业', scenarios: [{ number: 3, title: '智能作业' }] }] },
  ],
})
const title = (id: string, zh: string) => indicatorSchema.parse(indicator(id, { title: { zh, en: 'whatever' } }))

/** A leaf or a branch under an official title; ids are Latin and do not matter. */
function named(id: string, zh: string, children?: NodeInput[]): NodeInput {
  return children ? { ...branch(id, undefined, children), title: zh, weights: 'equal' } : { indicator: id, title: { zh, en: 'whatever' } }
}
const checkTree = (children: NodeInput[], names = official) => checkOfficialTree(buildRubric(children, { weights: 'equal' }).root, names)
const one = named('a-1', '数字设计')
const two = named('a-2', '虚拟试验')
const production = named('production', '生产', [named('work', '作业', [named('a-3', '智能作业')])])
const product = (...scenarios: NodeInput[]) => named('product', '产品', [named('design', '设计', scenarios)])

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
    expect(checkTree([product(one, two), production])).toEqual([])
  })

  it('names what stands at the wrong place', () => {
    expect(checkTree([product(two, one), production])).toEqual([
      { code: 'rubric/official-order', severity: 'error', path: ['children', 0, 'children', 0, 'children', 0], facts: { found: '虚拟试验', official: '数字设计' } },
      { code: 'rubric/official-order', severity: 'error', path: ['children', 0, 'children', 0, 'children', 1], facts: { found: '数字设计', official: '虚拟试验' } },
    ])
  })

  it('compares titles, whatever the bank calls the indicator', () => {
    expect(checkTree([product(one, { indicator: 'a-2' }), production])).toMatchObject([{ code: 'rubric/official-order', facts: { found: 'a-2', official: '虚拟试验' } }])
  })

  it('counts what is missing and what is too much', () => {
    expect(checkTree([product(one)])).toMatchObject([
      { code: 'rubric/official-missing', path: ['children'], facts: { found: 1, official: 2 } },
      { code: 'rubric/official-missing', path: ['children', 0, 'children', 0, 'children'], facts: { found: 1, official: 2 } },
    ])
    expect(checkTree([product(one, two), production, named('extra', '多余', [named('a-4', '另外')])])).toMatchObject([
      { code: 'rubric/official-missing', path: ['children'], facts: { found: 3, official: 2 } },
    ])
  })

  it('finds an indicator where the list has an aspect', () => {
    expect(checkTree([one, production])).toMatchObject([{ code: 'rubric/official-order', path: ['children', 0], facts: { found: '数字设计', official: '产品' } }])
  })

  it('begins at the segments where a list has no aspects', () => {
    const flat = officialNamesSchema.parse({
      kind: 'official-names', id: 'flat', source: '清单', segments: [{ number: 1, title: '设计', scenarios: [{ number: 1, title: '数字设计' }, { number: 2, title: '虚拟试验' }] }],
    })
    expect(checkTree([named('design', '设计', [one, two])], flat)).toEqual([])
    expect(checkTree([named('design', '设计', [one])], flat)).toMatchObject([{ code: 'rubric/official-missing', path: ['children', 0, 'children'] }])
  })
})
