import SectionBlock from '@/components/section/SectionBlock.vue'
import type { Block } from '@/sections/Section'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { stubCanvas } from '../../stubCanvas'
import { surroundings } from '../../surroundings'
import { until } from '../../until'
import { buildChart, buildTable } from './buildBlocks'

stubCanvas()
const show = (block: Block, hasTitle = false) => mount(SectionBlock, { props: { block, hasTitle }, ...surroundings() })

describe('SectionBlock', () => {
  it.each<[kind: string, block: Block, element: string, text: string]>([
    ['a heading', { kind: 'say', as: 'heading', text: '各环节' }, 'h3', '各环节'],
    ['a sentence', { kind: 'say', as: 'sentence', text: '一共 5 项。' }, 'p', '一共 5 项。'],
    ['a note', { kind: 'say', as: 'note', text: '请注意。' }, 'p', '请注意。'],
    ['the headline', { kind: 'headline', text: '第 2 档', lead: '总分 31.00。' }, 'h1', '第 2 档'],
    ['a ladder', { kind: 'ladder', title: '等级阶梯', label: '十档中第 2 档', levels: [{ title: '规范级', meaning: '有规范' }], grade: 2, range: null }, '[role=img]', '12规范级有规范'],
    ['lists', { kind: 'lists', lists: [{ title: '短板', items: [], empty: '没有。' }] }, 'h2', '短板'],
    ['facts', { kind: 'facts', id: 'facts', title: '事实', rows: [{ label: '企业', text: '测试工厂' }] }, 'dl', '企业测试工厂'],
    ['a table', buildTable(), 'table[aria-label=各环节得分]', '环节得分设计52.00制造10.00'],
    ['a heat map', { kind: 'heat', id: 'heat', title: '逐项', rows: [{ title: '画图', cells: [] }], keys: [], words: { partial: '局部', na: '不适用', open: '未评' } }, 'span', '画图'],
    ['a passage', { kind: 'passage', id: 'design', title: '设计', level: 3, standing: '52.00', text: '图纸都在系统里。' }, 'article p', '图纸都在系统里。'],
    ['signatures', { kind: 'signatures', lines: [{ label: '签字', name: '厂长' }], date: '今天' }, 'b', '厂长'],
  ])('shows %s', (_, block, element, text) => {
    expect(show(block).get(element).text()).toBe(text)
  })

  it('shows a chart once the chart library has come, under its name among others', async () => {
    const wrapper = show(buildChart(), true)
    expect(await until(() => wrapper.get('figure h3').text())).toBe('三个方面')
    expect(show(buildChart()).find('h3').exists()).toBe(false)
  })

  it('becomes another block when the report changes', async () => {
    const wrapper = show({ kind: 'say', as: 'sentence', text: '还没有评分。' })
    await wrapper.setProps({ block: buildTable() })
    expect(wrapper.get('table').text()).toContain('设计')
    expect(wrapper.text()).not.toContain('还没有评分。')
  })

  it('is accessible', async () => {
    const wrapper = show(buildChart(), true)
    await until(() => wrapper.get('canvas'))
    await expectAccessible(wrapper.element)
  })
})
