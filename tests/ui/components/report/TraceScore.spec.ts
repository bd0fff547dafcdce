import TraceScore from '@/components/report/TraceScore.vue'
import { explainKey } from '@/components/report/useExplain'
import type { Reading } from '@/domain/report/Report'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { ALL, FEW, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const explain = vi.fn()
const show = (node: string, reading: Reading = 'point', answers: Record<string, QuickAnswer> = ALL, language: 'zh' | 'en' = 'zh') => mount(TraceScore, { props: { report: report(answers), node, reading }, ...surroundings(language, { [explainKey]: explain }) })
const rows = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody tr').map(row => row.findAll('td').map(cell => cell.text().replace(/\s+/g, ' ')))
const first = (wrapper: ReturnType<typeof show>) => wrapper.get('p').text()

describe('TraceScore', () => {
  it('has every term of the weighted mean, which add up', () => {
    const wrapper = show('total')
    expect(first(wrapper)).toBe('加权平均 Σ 权重 × 得分 ÷ Σ 权重 = 31.00')
    expect(rows(wrapper)).toEqual([
      ['设计', '40.00 %', '50.00 %', '52.00', '26.00'], ['制造', '40.00 %', '50.00 %', '10.00', '5.00'], ['发货 不适用', '20.00 %', '–', '–', '–'],
    ])
    expect(wrapper.get('tfoot').text()).toMatch(/合计.*31\.00/)
  })

  it('counts what is not applicable as 0 where it is refused', () => {
    expect(rows(show('total', 'refused'))[2]).toEqual(['发货', '20.00 %', '20.00 %', '0.00', '0.00'])
  })

  it('says what is open', () => {
    expect(rows(show('drawing', 'point', FEW, 'en'))[1]).toEqual(['Virtual test not rated', '40.00 %', '–', '–', '–'])
  })

  it('opens a part', async () => {
    await show('total').get('tbody button').trigger('click')
    expect(explain).toHaveBeenLastCalledWith({ kind: 'score', node: 'design', reading: 'point' })
  })

  it('goes down to the rating of one scenario, its weight and its source', () => {
    const text = show('scenario-1').text()
    expect(text).toContain('10 × 第 6 步 = 60.00 分')
    expect(text).toContain('占总分的权重 30.00 %')
    expect(text).toContain('计入的评分：企业自评；佐证 1 件。')
  })

  it.each<[what: string, node: string, reading: Reading, answers: Record<string, QuickAnswer>, text: string]>([
    ['evidence carries less', 'scenario-2', 'backed', ALL, '佐证只支撑到 20.00 分'],
    ['it is not applicable', 'scenario-5', 'point', ALL, '不适用：本厂没有这类业务'],
    ['N/A is refused', 'scenario-5', 'refused', ALL, '不适用不认可，按 0.00 分计'],
    ['it is open', 'scenario-3', 'point', FEW, '未评'],
    ['it is open and taken at its lowest', 'scenario-3', 'low', FEW, '未评，按最低 0.00 分计'],
    ['it is open and taken at its highest', 'scenario-3', 'high', FEW, '未评，按最高 100.00 分计'],
    ['it is open and estimated', 'scenario-2', 'estimateLow', FEW, '未评，估计为同类均值减 2 步：40.00 分'],
  ])('says why when %s', (_, node, reading, answers, text) => {
    expect(first(show(node, reading, answers))).toBe(text)
  })

  it('is nothing for a node that is not there', () => {
    expect(show('nowhere').text()).toBe('')
  })

  it('is accessible', async () => {
    await expectAccessible(show('total').element.parentElement ?? document.body)
  })
})
