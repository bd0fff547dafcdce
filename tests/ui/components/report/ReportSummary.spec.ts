import ReportSummary from '@/components/report/ReportSummary.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ALL, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (shown = report(ALL), language: 'zh' | 'en' = 'zh') => mount(ReportSummary, { props: { report: shown }, ...surroundings(language) })
const columns = (wrapper: ReturnType<typeof show>) => wrapper.findAll('section > div').map(column => [column.get('h3').text(), ...column.findAll('li').map(item => item.findAll('span, em').map(part => part.text()).join(' '))])

describe('ReportSummary', () => {
  it('names strong points, weak points and what adds most', () => {
    expect(columns(show())).toEqual([
      ['做得好', '数字画图 3 级 · 全面', '虚拟试验 2 级 · 全面'],
      ['短板', '联网开机 未开展', '智能排产 1 级 · 全面'],
      ['到第 3 档，加分最多的三项', '联网开机 +7.50 分', '智能排产 +2.50 分'],
    ])
  })

  it('never names an indicator as strong and weak at once', () => {
    const [strong = [], weak = []] = columns(show(report({ 'scenario-1': 9, 'scenario-2': 8 })))
    expect(strong.slice(1)).toHaveLength(2)
    expect(weak.slice(1)).toEqual([])
  })

  it('says so when there is nothing to name', () => {
    expect(show(report({})).text()).toMatch(/还没有指标达到第 2 级。/)
    expect(show(report({ 'scenario-1': 10, 'scenario-2': 10, 'scenario-3': 10, 'scenario-4': 10, 'scenario-5': 10 }), 'en').text()).toMatch(/No weak point stands out\..*No gap is left\./)
  })

  it('states months where the standard has them', () => {
    // 0.24 of the score: 0.24 · 10 · 2 = 4.80; level 2 takes two months.
    expect(show(report({ 'scenario-1': 2, 'scenario-2': 4, 'scenario-3': 4, 'scenario-4': 4, 'scenario-5': 4 }, 4)).text()).toContain('+4.80 分 · 2.0 人月')
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
