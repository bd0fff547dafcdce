import RadarChart from '@/charts/RadarChart.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { FEW, report } from '../buildCase'
import { expectAccessible } from '../expectAccessible'
import { stubCanvas } from '../stubCanvas'
import { surroundings } from '../surroundings'

stubCanvas()
const pause = () => new Promise(resolve => { setTimeout(resolve, 20) })
const aspects = (answers?: Parameters<typeof report>[0]) => report(answers).nodes.filter(({ depth }) => depth === 1)

describe('RadarChart', () => {
  it('says the numbers that it draws', () => {
    const wrapper = mount(RadarChart, { props: { axes: aspects() }, ...surroundings() })
    expect(wrapper.get('canvas').attributes()).toMatchObject({ 'role': 'img', 'aria-label': '雷达图：设计 52, 制造 10, 发货 –' })
  })

  it('follows the data and the language', async () => {
    const wrapper = mount(RadarChart, { props: { axes: aspects() }, ...surroundings('en') })
    await wrapper.setProps({ axes: aspects(FEW) })
    expect(wrapper.get('canvas').attributes('aria-label')).toBe('Radar chart: Design 60, Making –, Shipping –')
  })

  it('survives a change of the colours and its own end', async () => {
    const wrapper = mount(RadarChart, { props: { axes: aspects(), size: 'small' }, ...surroundings() })
    document.documentElement.dataset.theme = 'dark'
    await pause()
    expect(wrapper.get('canvas').attributes('aria-label')).toContain('设计 52')
    wrapper.unmount()
    document.documentElement.dataset.theme = 'light'
    await pause()
    expect(document.querySelector('canvas')).toBeNull()
  })

  it('is accessible', async () => {
    await expectAccessible(mount(RadarChart, { props: { axes: aspects() }, ...surroundings() }).element)
  })
})
