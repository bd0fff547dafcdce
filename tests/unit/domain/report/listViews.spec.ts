import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../buildAssessment'
import { branch, buildRubric, equalBranch, leaf } from '../buildRubric'
import type { NodeInput } from '../buildRubric'
import { buildReport } from '@/domain/report/buildReport'
import { listViews } from '@/domain/report/listViews'

/** base, scenes (design, sales) and safety, with more under the root. */
function tree(...more: NodeInput[]): NodeInput[] {
  return [equalBranch('base', 40, ['a', 'b']), branch('scenes', 40, [equalBranch('design', 60, ['c']), equalBranch('sales', 40, ['d'])]), equalBranch('safety', 20, ['e']), ...more]
}
const view = (title: string, ...branches: string[]) => ({ title, branches })

/** The groups of a report by title, with the ids of their branches. The views may name what an edition dropped from the tree. */
function list(children: NodeInput[], views: ReturnType<typeof view>[] = []) {
  const report = buildReport(buildRubric(children, { title: '全部', views }), buildAssessment({ a: 4 }))
  return listViews(report).map(({ title, branches }) => [title.zh, ...branches.map(({ id }) => id)])
}

describe('listViews', () => {
  it('draws the children of the root where the rubric says nothing', () => {
    expect(list(tree())).toEqual([['全部', 'base', 'scenes', 'safety']])
  })

  it('leaves single indicators under the root out, which have nothing below to draw', () => {
    expect(list(tree(leaf('single', 0)))).toEqual([['全部', 'base', 'scenes', 'safety']])
    expect(list([leaf('a', 50), leaf('b', 50)])).toEqual([])
  })

  it('draws the groups of the rubric in their order, with their branches in theirs', () => {
    expect(list(tree(), [view('环节', 'sales', 'design'), view('方面', 'safety', 'base', 'scenes')])).toEqual([['环节', 'sales', 'design'], ['方面', 'safety', 'base', 'scenes']])
  })

  it('leaves out what an edition dropped, and a group that it emptied', () => {
    const views = [view('方面', 'base', 'gone', 'scenes', 'safety'), view('消失', 'gone', 'lost'), view('环节', 'design', 'sales', 'lost')]

    expect(list(tree(), views)).toEqual([['方面', 'base', 'scenes', 'safety'], ['环节', 'design', 'sales']])
  })

  it('puts what an edition added under the root into the last group that shows children of the root', () => {
    const views = [view('维度', 'base'), view('融合', 'scenes', 'safety'), view('环节', 'design', 'sales')]

    expect(list(tree(equalBranch('industry', 10, ['n'])), views)).toEqual([['维度', 'base'], ['融合', 'scenes', 'safety', 'industry'], ['环节', 'design', 'sales']])
  })

  it('shows what an edition added only once, also where a group names it', () => {
    expect(list(tree(equalBranch('industry', 10, ['n'])), [view('维度', 'industry', 'base', 'scenes', 'safety'), view('融合', 'safety')])).toEqual([
      ['维度', 'industry', 'base', 'scenes', 'safety'], ['融合', 'safety'],
    ])
  })

  it('adds nothing to groups that show no children of the root', () => {
    expect(list(tree(), [view('环节', 'design', 'sales')])).toEqual([['环节', 'design', 'sales']])
  })

  it('draws the children of the root where an edition dropped everything that the groups name', () => {
    expect(list(tree(), [view('消失', 'gone')])).toEqual([['全部', 'base', 'scenes', 'safety']])
  })

  it('says which groups the rubric calls fused, and only those', () => {
    const fused = (views: NonNullable<Parameters<typeof buildRubric>[1]>['views']) => listViews(buildReport(buildRubric(tree(), { views }), buildAssessment({ a: 4 }))).map(({ title, isFused }) => [title.zh, isFused])

    expect(fused([view('维度', 'base'), { ...view('融合', 'scenes'), fused: true }, { ...view('保障', 'safety'), fused: false }])).toEqual([['维度', false], ['融合', true], ['保障', false]])
    expect(fused([])).toEqual([['测试标准', false]])
  })

  it('gives the branches as the report describes them', () => {
    const report = buildReport(buildRubric(tree(), { views: [view('方面', 'base')] }), buildAssessment({ a: 4, b: 6 }))

    expect(listViews(report)[0]?.branches[0]).toBe(report.nodes.find(({ id }) => id === 'base'))
  })

  it('leaves the report as it was', () => {
    const report = buildReport(buildRubric(tree(equalBranch('industry', 10, ['n'])), { views: [view('方面', 'base')] }), buildAssessment({}))
    const before = JSON.stringify(report)
    listViews(report)

    expect(JSON.stringify(report)).toBe(before)
  })
})
