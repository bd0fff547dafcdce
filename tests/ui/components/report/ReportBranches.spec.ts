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
const show = (answers: Record<string, QuickAnswer> = ALL, kind: 'aspects' | 'segments' = 'aspects', language: 'zh' | 'en' = 'zh') => mount(ReportBranches, {
  props: { branches: report(answers).nodes.filter(node => node.kind === 'branch' && node.depth === (kind === 'aspects' ? 1 : 2)), kind },
  ...surroundings(language, { [explainKey]: explain }),
})
const rows = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody tr').map(row => row.findAll('td').map(cell => cell.text().replace(/\s+/g, ' ')))

describe('ReportBranches', () => {
  it('has a row for each branch, with a dash and a reason where there is no score', () => {
    expect(rows(show())).toEqual([['设计', '52.00', '', '2/2'], ['制造', '10.00', '', '2/2'], ['发货', '– 不适用', '', '0/0']])
    expect(rows(show(FEW, 'segments'))).toEqual([['画图', '60.00', '', '1/2'], ['排产', '– 未评', '', '0/1'], ['开机', '– 未评', '', '0/1'], ['仓库', '– 未评', '', '0/1']])
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

  it('opens where a score comes from', async () => {
    await show().get('tbody button').trigger('click')
    expect(explain).toHaveBeenLastCalledWith({ kind: 'score', node: 'design', reading: 'point' })
  })

  it('is accessible', async () => {
    await expectAccessible(show(ALL, 'segments').element.parentElement ?? document.body)
  })
})
