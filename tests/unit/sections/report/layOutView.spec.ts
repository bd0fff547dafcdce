import { layOutView } from '@/sections/report/layOutView'
import { describe, expect, it } from 'vitest'
import { buildReport } from '@/domain/report/buildReport'
import { buildAssessment } from '../../domain/buildAssessment'
import type { QuickAnswer } from '../../domain/buildAssessment'
import { buildRubric, equalBranch } from '../../domain/buildRubric'
import { ALL, FEW, report } from '../../../ui/buildCase'
import { cellOf, EN, readHeads, readRows, ZH } from '../buildOutline'

const TITLES = { 1: { zh: '方面', en: 'Aspects' }, 2: { zh: '环节', en: 'Segments' } }
const lay = (answers: Record<string, QuickAnswer> = ALL, depth: 1 | 2 = 1, voice = ZH) => layOutView({
  title: TITLES[depth], isFused: false, branches: report(answers).nodes.filter(node => node.kind === 'branch' && node.depth === depth),
}, 'view-1', voice)

describe('layOutView', () => {
  it('has a row for each branch with its score and level, with a dash and a reason where there is no score', () => {
    // Levels by score alone: 52 is past the cut of grade 5 (46), 10 past that of grade 1 (6).
    expect(readRows(lay().table)).toEqual([['设计', '52.00', '3', '2/2'], ['制造', '10.00', '1', '2/2'], ['发货', '– | 不适用', '–', '0/0']])
    expect(readRows(lay(FEW, 2).table)).toEqual([['画图', '60.00', '3', '1/2'], ['排产', '– | 未评', '–', '0/1'], ['开机', '– | 未评', '–', '0/1'], ['仓库', '– | 未评', '–', '0/1']])
  })

  it('names chart, table and its first column after the view', () => {
    const { id, title, table } = lay(ALL, 2, EN)
    expect([id, title, table.id, table.title]).toEqual(['view-1', 'Segments', 'view-1-table', 'Segments'])
    expect(readHeads(table)).toEqual(['Segments', 'Score', 'Level', 'Rated'])
    expect(readHeads(lay().table)).toEqual(['方面', '得分', '级', '已答'])
  })

  it('names the strongest and the weakest', () => {
    expect(lay().sentence).toBe('最强的是设计（52 分），最弱的是制造（10 分）。')
    expect(lay(ALL, 2, EN).sentence).toBe('Strongest: Drawing (52). Weakest: Running (0).')
  })

  it('finds them wherever they stand, and names whole points', () => {
    expect(lay({ 'scenario-1': 1, 'scenario-2': 1, 'scenario-3': 4, 'scenario-4': 8 }, 2).sentence).toBe('最强的是开机（80 分），最弱的是画图（10 分）。')
    // (10 + 20 + 20) / 3 and (60 + 70 + 70) / 3.
    const shown = buildReport(buildRubric([equalBranch('one', 50, ['a', 'b', 'c']), equalBranch('two', 50, ['d', 'e', 'f'])]), buildAssessment({ a: 1, b: 2, c: 2, d: 6, e: 7, f: 7 }))
    expect(layOutView({ title: TITLES[1], isFused: false, branches: shown.nodes.filter(({ kind, depth }) => kind === 'branch' && depth === 1) }, 'view-1', EN).sentence).toBe('Strongest: two (67). Weakest: one (17).')
  })

  it('compares nothing while too little is rated', () => {
    expect(lay(FEW).sentence).toBe('评分还太少，看不出强弱。')
    expect(lay({}).sentence).toBe('评分还太少，看不出强弱。')
  })

  it('draws the same numbers, with a hole where there is none', () => {
    expect(lay(ALL, 2).chart).toEqual({ is: 'radar', labels: ['画图', '排产', '开机', '仓库'], series: [{ name: '环节', values: [expect.closeTo(52, 9), 20, 0, null] }] })
  })

  it('opens where a score comes from', () => {
    expect(cellOf(lay().table, 'design', 'score')).toMatchObject({ value: expect.closeTo(52, 9), trace: { kind: 'score', node: 'design', reading: 'point' } })
    expect(cellOf(lay().table, 'design', 'level')).toEqual({ text: '3', value: 3 })
  })
})
