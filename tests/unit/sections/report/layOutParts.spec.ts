import { layOutParts } from '@/sections/report/layOutParts'
import { buildReport } from '@/domain/report/buildReport'
import { describe, expect, it } from 'vitest'
import { buildAssessment } from '../../domain/buildAssessment'
import { buildRubric, equalBranch, leaf } from '../../domain/buildRubric'
import type { RubricFileInput } from '../../domain/buildRubric'
import { blocksOf, EN, sayings, ZH } from '../buildOutline'

const TREE = [equalBranch('base', 40, ['a']), equalBranch('scenes', 40, ['b']), equalBranch('safety', 20, ['c'])]
const lay = (views: RubricFileInput['views'], children = TREE, voice = ZH) => layOutParts(buildReport(buildRubric(children, { title: '全部', views }), buildAssessment({ a: 4 })), voice)
const ids = (section: ReturnType<typeof lay>['parts']) => blocksOf(section, 'chart').map(({ id, title, table }) => [id, title, ...table.rows.map(row => row.id)])

describe('layOutParts', () => {
  it('draws the groups of the standard, and the fused ones in a section of their own', () => {
    const { parts, fused } = lay([{ title: '维度', branches: ['base'] }, { title: '融合', branches: ['scenes'], fused: true }, { title: '保障', branches: ['safety'] }])
    expect([parts?.id, ids(parts)]).toEqual(['parts', [['view-1', '维度', 'base'], ['view-3', '保障', 'safety']]])
    expect([fused?.id, ids(fused)]).toEqual(['fused', [['view-2', '融合', 'scenes']]])
  })

  it('says what fused indicators are', () => {
    const { fused } = lay([{ title: '融合', branches: ['scenes'], fused: true }], TREE, EN)
    expect([fused?.title, ...sayings(fused)]).toEqual(['Fused indicators', 'These count in the same tree as the dimensions and stand apart here, beside the programmes that they belong to.'])
  })

  it('has no section of fused indicators where the standard names none', () => {
    expect(lay([]).fused).toBeNull()
    expect(ids(lay([]).parts)).toEqual([['view-1', '全部', 'base', 'scenes', 'safety']])
  })

  it('has nothing to draw where all indicators stand under the root', () => {
    expect(lay([], [leaf('a', 50), leaf('b', 50)])).toEqual({ parts: null, fused: null })
  })
})
