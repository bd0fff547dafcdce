import SectionChart from '@/components/section/SectionChart.vue'
import type { SectionTools } from '@/components/section/sectionTools'
import { sectionToolsKey } from '@/components/section/sectionTools'
import type { ChartBlock, ChartSpec } from '@/sections/Section'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { stubCanvas } from '../../stubCanvas'
import { surroundings } from '../../surroundings'
import { buildChart } from './buildBlocks'

stubCanvas()
const TOOLS: SectionTools = { saveChart: () => undefined, copyChart: () => undefined }
const show = (block: ChartBlock = buildChart(), tools = TOOLS, hasTitle = false) => mount(SectionChart, { props: { block, hasTitle }, ...surroundings('zh', { [sectionToolsKey]: tools }) })
const draws = (chart: ChartSpec) => show(buildChart({ chart })).find('canvas').exists()
const radar = (...values: (number | null)[]): ChartSpec => ({ is: 'radar', labels: values.map((_, i) => `轴${i}`), series: [{ name: '本厂', values }] })
const line = (...values: (number | null)[]): ChartSpec => ({ is: 'line', labels: values.map((_, i) => String(2020 + i)), series: [{ name: '总分', values }] })

describe('SectionChart', () => {
  it('is a chart with its sentence, and the same numbers as a table beside it', () => {
    const wrapper = show()
    expect(wrapper.get('figure').attributes('aria-label')).toBe('三个方面')
    expect(wrapper.get('p').text()).toBe('最高的是设计。')
    expect(wrapper.get('canvas').attributes('aria-label')).toBe('雷达图：设计 52, 制造 10, 发货 20')
    expect(wrapper.get('table').text()).toMatch(/设计52\.00.*制造10\.00/)
  })

  it('says its name among others only', () => {
    expect(show().find('h3').exists()).toBe(false)
    expect(show(buildChart(), {}, true).get('h3').text()).toBe('三个方面')
  })

  it('draws a radar from three scores on, since fewer are no shape', () => {
    expect([draws(radar(10, 0, 30)), draws(radar(10, null, 30)), draws(radar(10, null, 30, 0)), draws(radar(10, 20))]).toEqual([true, false, true, false])
  })

  it('draws a line from two periods on', () => {
    expect([draws(line(31, 46.5)), draws(line(null, 31)), draws(line(31))]).toEqual([true, true, false])
  })

  it('draws nothing without a series', () => {
    expect(draws({ is: 'radar', labels: ['设计'], series: [] })).toBe(false)
  })

  it('says everything, too, where nothing is drawn, and offers no picture', () => {
    const wrapper = show(buildChart({ chart: radar(52) }))
    expect(wrapper.get('p').text()).toBe('最高的是设计。')
    expect(wrapper.findAll('tbody tr')).toHaveLength(2)
    expect(wrapper.find('button').exists()).toBe(false)
  })

  it('hands itself on as either kind of picture, or to be copied', async () => {
    const [block, saveChart, copyChart] = [buildChart(), vi.fn(), vi.fn()]
    for (const button of show(block, { saveChart, copyChart }).findAll('button')) await button.trigger('click')
    expect(saveChart.mock.calls).toEqual([[block, 'png'], [block, 'svg']])
    expect(copyChart).toHaveBeenCalledExactlyOnceWith(block)
  })

  it('offers no copy where the clipboard takes none, and no picture where nobody saves', () => {
    expect(show(buildChart(), { saveChart: TOOLS.saveChart }).findAll('button').map(button => button.text())).toEqual(['PNG', 'SVG'])
    expect(show(buildChart(), {}).find('button').exists()).toBe(false)
  })

  it('is accessible', async () => {
    await expectAccessible(show(buildChart(), undefined, true).element)
  })
})
