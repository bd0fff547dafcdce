import { explainKey } from '@/components/report/useExplain'
import { sectionToolsKey } from '@/components/section/sectionTools'
import SectionHeat from '@/components/section/SectionHeat.vue'
import type { HeatBlock, HeatCell } from '@/sections/Section'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const explain = vi.fn()
const cell = (number: string, label: string, text: string, mark: HeatCell['mark'], isApplicable = true): HeatCell => ({
  id: `scenario-${number}`, number, label: `${number} ${label}`, text, mark, isApplicable, trace: { kind: 'score', node: `scenario-${number}`, reading: 'point' },
})
const BLOCK: HeatBlock = {
  kind: 'heat', id: 'heat', title: '逐项等级', keys: ['未开展', '1 规范级', '2 场景级'], words: { partial: '局部', na: '不适用', open: '未评' },
  rows: [
    { title: '画图', cells: [cell('1', '数字画图 — 3 级 · 全面', '3', { level: 3, isHalf: false }), cell('2', '虚拟试验 — 2 级 · 局部', '2', { level: 2, isHalf: true })] },
    { title: '仓库', cells: [cell('5', '库存盘点 — 不适用：没有仓库', '–', null, false), cell('6', '出库 — 未评', '·', null)] },
  ],
}
const show = (provide: Record<symbol, unknown> = { [explainKey]: explain }) => mount(SectionHeat, { props: { block: BLOCK }, ...surroundings('zh', provide) })
const LABELS = ['1 数字画图 — 3 级 · 全面', '2 虚拟试验 — 2 级 · 局部', '5 库存盘点 — 不适用：没有仓库', '6 出库 — 未评']

describe('SectionHeat', () => {
  it('names number, indicator and rating of every cell, for the ear and the pointer', () => {
    const cells = show().findAll('button')
    expect(cells.map(one => one.attributes('aria-label'))).toEqual(LABELS)
    expect(cells.map(one => one.attributes('title'))).toEqual(LABELS)
  })

  it('shows number and level in the cell, not by colour alone', () => {
    expect(show().findAll('button').map(one => one.text())).toEqual(['13', '22', '5–', '6·'])
  })

  it('hands itself on as a picture', async () => {
    const saveChart = vi.fn()
    const wrapper = show({ [sectionToolsKey]: { saveChart } })
    expect(wrapper.findAll('button').map(one => one.attributes('aria-label'))).toEqual(['PNG：逐项等级', 'SVG：逐项等级'])
    for (const one of wrapper.findAll('button')) await one.trigger('click')
    expect(saveChart.mock.calls).toEqual([[BLOCK, 'png'], [BLOCK, 'svg']])
  })

  it('groups cells by segment', () => {
    expect(show().findAll('.heat > div').map(row => [row.get('span').text(), row.findAll('li').length])).toEqual([['画图', 2], ['仓库', 2]])
  })

  it('follows segments that bear the same name, as in a standard of somebody else', async () => {
    const [first, second] = BLOCK.rows.map(row => ({ ...row, title: '画图' }))
    const other = { title: '排产', cells: [cell('3', '智能排产 — 1 级 · 全面', '1', { level: 1, isHalf: false })] }
    const rows = [first, second].filter(row => row !== undefined)
    const wrapper = mount(SectionHeat, { props: { block: { ...BLOCK, rows: [other, ...rows, { ...other, title: '开机' }] } }, ...surroundings('zh', { [explainKey]: explain }) })
    await wrapper.setProps({ block: { ...BLOCK, rows } })
    expect(wrapper.findAll('button').map(one => one.attributes('aria-label'))).toEqual(LABELS)
  })

  it('explains its scale', () => {
    const key = show().findAll('p')
    expect(key[key.length - 1]?.findAll('span').map(one => one.text())).toEqual(['未开展', '1 规范级', '2 场景级', '局部', '不适用', '未评'])
  })

  it('opens where a rating comes from, and says that it does', async () => {
    const wrapper = show()
    expect(wrapper.get('p').text()).toBe('格子上方是编号，下方是级别；点开看得分来历。')
    await wrapper.findAll('button')[1]?.trigger('click')
    expect(explain).toHaveBeenLastCalledWith({ kind: 'score', node: 'scenario-2', reading: 'point' })
  })

  it('is a picture with the same names where nobody explains ratings', () => {
    const wrapper = show({})
    expect(wrapper.findAll('[role=img]').map(one => one.attributes('aria-label'))).toEqual(LABELS)
    expect([wrapper.find('button').exists(), wrapper.text().includes('点开')]).toEqual([false, false])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element.parentElement ?? document.body)
  })
})
