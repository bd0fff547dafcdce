import ReportGates from '@/components/report/ReportGates.vue'
import { explainKey } from '@/components/report/useExplain'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { ALL, FEW, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const explain = vi.fn()
const show = (shown = report(ALL), language: 'zh' | 'en' = 'zh') => mount(ReportGates, { props: { report: shown }, ...surroundings(language, { [explainKey]: explain }) })
const rows = (wrapper: ReturnType<typeof show>) => wrapper.findAll('tbody tr').map(row => row.findAll('td').map(cell => cell.text().replace(/\s+/g, ' ')))

describe('ReportGates', () => {
  it('says what each gate asks for, how it stands, and which one holds back the next grade', () => {
    expect(rows(show())).toEqual([
      ['2', '“数字画图”全面达到第 2 级', '6', '已通过'],
      ['3', '至少 40% 的适用指标至少局部达到第 2 级', '50.0 %', '已通过'],
      ['3', '“制造”至少 26 分', '10.00', '未通过 卡住下一档'],
    ])
  })

  it('leaves open what depends on answers to come', () => {
    expect(rows(show(report(FEW), 'en')).map(cells => cells.slice(2))).toEqual([['6', 'passed'], ['20.0 %', 'undecided, depends on open ones'], ['–', 'undecided, depends on open ones']])
  })

  it('says that a standard has no gates', () => {
    expect(show({ ...report(), gates: [] }).text()).toBe('这套标准没有门槛。')
  })

  it('opens where a figure comes from', async () => {
    await show().get('tbody button').trigger('click')
    expect(explain).toHaveBeenLastCalledWith({ kind: 'gate', gate: 'drawn' })
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
