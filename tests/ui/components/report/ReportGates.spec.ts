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
      ['2', '“数字画图”全面达到第 2 级 现为 3 级 · 全面', '6', '已通过'],
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

  it('lists many gates by those of the next grade first, until all are asked for', async () => {
    const shown = report(ALL)
    const gates = Array.from({ length: 5 }, () => shown.gates).flat().map((entry, i) => ({ ...entry, gate: { ...entry.gate, id: `${entry.gate.id}-${i}` } }))
    const wrapper = show({ ...shown, gates })
    expect(wrapper.get('p').text()).toBe('15 道门槛已通过 10 道；这里只列第 3 档要过的。')
    expect(wrapper.findAll('tbody tr')).toHaveLength(15)
    const all = wrapper.findAll('button').find(button => button.text() === '看全部 15 道门槛')
    await all?.trigger('click')
    expect(wrapper.find('p').exists()).toBe(false)
  })

  it('opens where a figure comes from', async () => {
    await show().get('tbody button').trigger('click')
    expect(explain).toHaveBeenLastCalledWith({ kind: 'gate', gate: 'drawn' })
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
