import ScoreChart from '@/charts/ScoreChart.vue'
import type { ChartSpec } from '@/sections/Section'
import { mount } from '@vue/test-utils'
import { Chart } from 'chart.js'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { expectAccessible } from '../expectAccessible'
import { stubCanvas } from '../stubCanvas'
import { surroundings } from '../surroundings'

stubCanvas()
const pause = () => new Promise(resolve => { setTimeout(resolve, 20) })
const LABELS = ['设计', '制造', '发货']
const RADAR: ChartSpec = { is: 'radar', labels: LABELS, series: [{ name: '本厂', values: [52, 9.6, null] }] }
const BOTH: ChartSpec = { is: 'radar', labels: LABELS, series: [{ name: '本厂', values: [52, 10, 20] }, { name: '均值', values: [40, null, 30] }] }
const LINE: ChartSpec = { is: 'line', labels: ['2022', '2023', '2024'], series: [{ name: '总分', values: [31, null, 46.5] }] }
const show = (spec: ChartSpec = RADAR, language: 'zh' | 'en' = 'zh', size?: 'small' | 'large') => mount(ScoreChart, { props: { spec, size }, ...surroundings(language) })
const label = (wrapper: ReturnType<typeof show>) => wrapper.get('canvas').attributes('aria-label')
/** What the chart library was told. */
const told = (wrapper: ReturnType<typeof show>) => Chart.getChart(wrapper.get('canvas').element)?.config
const stubPhone = () => {
  const phone = Object.assign(new EventTarget(), { matches: true, media: '', onchange: null, addListener: () => undefined, removeListener: () => undefined })
  vi.spyOn(window, 'matchMedia').mockReturnValue(phone)
  return phone
}

describe('ScoreChart', () => {
  it('says the numbers that it draws', () => {
    expect(show().get('canvas').attributes()).toMatchObject({ 'role': 'img', 'aria-label': '雷达图：设计 52, 制造 10, 发货 –' })
    expect(label(show(LINE, 'en'))).toBe('Line chart: 2022 31, 2023 –, 2024 47')
  })

  it('says which series a number belongs to where there are several', () => {
    expect(label(show(BOTH))).toBe('雷达图：本厂, 设计 52, 制造 10, 发货 20; 均值, 设计 40, 制造 –, 发货 30')
  })

  it('follows the data', async () => {
    const wrapper = show(RADAR, 'en')
    await wrapper.setProps({ spec: { ...RADAR, series: [{ name: '本厂', values: [60, null, null] }] } })
    expect(label(wrapper)).toBe('Radar chart: 设计 60, 制造 –, 发货 –')
  })

  it('becomes lines where it was a radar', async () => {
    const wrapper = show()
    await wrapper.setProps({ spec: LINE })
    expect(wrapper.findAll('canvas')).toHaveLength(1)
    expect(label(wrapper)).toBe('折线图：2022 31, 2023 –, 2024 47')
    expect(told(wrapper)).toMatchObject({ type: 'line', data: { labels: ['2022', '2023', '2024'] } })
  })

  it('has numbers for names on a phone, where a small one keeps its names', () => {
    stubPhone()
    expect(told(show())?.data.labels).toEqual(['1', '2', '3'])
    expect(told(show(RADAR, 'zh', 'small'))?.data.labels).toEqual([['设计', '52'], ['制造', '10'], ['发货', '–']])
  })

  it('gets its names back when the phone is turned', async () => {
    const phone = stubPhone()
    const wrapper = show()
    phone.matches = false
    phone.dispatchEvent(new Event('change'))
    await nextTick()
    expect(told(wrapper)?.data.labels?.[0]).toEqual(['设计', '52'])
  })

  it('is drawn in the colours of the theme, also when that changes', async () => {
    document.documentElement.style.setProperty('--s4', '#2f7f90')
    const wrapper = show()
    const colour = () => told(wrapper)?.data.datasets[0]?.borderColor
    expect(colour()).toBe('#2f7f90')
    document.documentElement.style.setProperty('--s4', '#5fb4c4')
    document.documentElement.dataset.theme = 'dark'
    await pause()
    expect(colour()).toBe('#5fb4c4')
    document.documentElement.removeAttribute('style')
  })

  it('survives a change of the colours and its own end', async () => {
    const wrapper = show(RADAR, 'zh', 'small')
    document.documentElement.dataset.theme = 'dark'
    await pause()
    expect(label(wrapper)).toContain('设计 52')
    wrapper.unmount()
    document.documentElement.dataset.theme = 'light'
    await pause()
    expect(document.querySelector('canvas')).toBeNull()
  })

  it('is accessible', async () => {
    await expectAccessible(show(BOTH).element)
  })
})
