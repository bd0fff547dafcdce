import ReportBranches from '@/components/report/ReportBranches.vue'
import { explainKey } from '@/components/report/useExplain'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL, FEW, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { stubCanvas } from '../../stubCanvas'
import { surroundings } from '../../surroundings'

stubCanvas()
const explain = vi.fn()
const TITLES = { aspects: { zh: '方面', en: 'Aspects' }, segments: { zh: '环节', en: 'Segments' } }
const show = (answers: Record<string, QuickAnswer> = ALL, kind: 'aspects' | 'segments' = 'aspects', language: 'zh' | 'en' = 'zh', isNarrow?: boolean) => mount(ReportBranches, {
  props: { view: { title: TITLES[kind], branches: report(answers).nodes.filter(node => node.kind === 'branch' && node.depth === (kind === 'aspects' ? 1 : 2)) }, isNarrow },
  ...surroundings(language, { [explainKey]: explain }),
})
const rows = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody tr').map(row => row.findAll('td').map(cell => cell.text().replace(/\s+/g, ' ')))

describe('ReportBranches', () => {
  it('has a row for each branch with its score and level, with a dash and a reason where there is no score', () => {
    // Levels by score alone: 52 is past the cut of grade 5 (46), 10 past that of grade 1 (6).
    expect(rows(show())).toEqual([['设计', '52.00', '', '3', '2/2'], ['制造', '10.00', '', '1', '2/2'], ['发货', '– 不适用', '', '–', '0/0']])
    expect(rows(show(FEW, 'segments'))).toEqual([['画图', '60.00', '', '3', '1/2'], ['排产', '– 未评', '', '–', '0/1'], ['开机', '– 未评', '', '–', '0/1'], ['仓库', '– 未评', '', '–', '0/1']])
  })

  it('heads the table with the name of the view', () => {
    expect(show().findAll('th').map(head => head.text())).toEqual(['方面', '得分', '图示', '级', '已答'])
    expect(show(ALL, 'segments', 'en').findAll('th').map(head => head.text())).toEqual(['Segments', 'Score', 'Bar', 'Level', 'Rated'])
  })

  it('names the strongest and the weakest', () => {
    expect(show().text()).toContain('最强的是设计（52 分），最弱的是制造（10 分）。')
    expect(show(ALL, 'segments', 'en').text()).toContain('Strongest: Drawing (52). Weakest: Running (0).')
  })

  it('compares nothing while too little is rated', () => {
    expect(show(FEW).text()).toContain('评分还太少，看不出强弱。')
    expect(show({}).text()).toContain('评分还太少，看不出强弱。')
  })

  it('draws a radar from three scores on', () => {
    expect(show(ALL, 'segments').get('canvas').attributes('aria-label')).toBe('雷达图：画图 52, 排产 20, 开机 0, 仓库 –')
    expect(show(ALL, 'aspects').find('canvas').exists()).toBe(false)
  })

  it('says the same when there is little room', () => {
    const narrow = show(ALL, 'segments', 'zh', true)
    expect(rows(narrow)).toEqual(rows(show(ALL, 'segments')))
    expect(narrow.find('canvas').exists()).toBe(true)
  })

  it('opens where a score comes from', async () => {
    await show().get('tbody button').trigger('click')
    expect(explain).toHaveBeenLastCalledWith({ kind: 'score', node: 'design', reading: 'point' })
  })

  it('is accessible', async () => {
    await expectAccessible(show(ALL, 'segments').element.parentElement ?? document.body)
  })
})
