import SectionPicture from '@/components/section/SectionPicture.vue'
import type { SectionTools } from '@/components/section/sectionTools'
import { sectionToolsKey } from '@/components/section/sectionTools'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildChart } from './buildBlocks'

const WHAT = buildChart()
const show = (tools: SectionTools) => mount(SectionPicture, { props: { what: WHAT }, ...surroundings('zh', { [sectionToolsKey]: tools }) })

describe('SectionPicture', () => {
  it('hands what is drawn on as either kind of picture, or to be copied', async () => {
    const [saveChart, copyChart] = [vi.fn(), vi.fn()]
    for (const button of show({ saveChart, copyChart }).findAll('button')) await button.trigger('click')
    expect(saveChart.mock.calls).toEqual([[WHAT, 'png'], [WHAT, 'svg']])
    expect(copyChart).toHaveBeenCalledExactlyOnceWith(WHAT)
  })

  it('tells the ear which picture each button is about', () => {
    const names = show({ saveChart: vi.fn(), copyChart: vi.fn() }).findAll('button').map(button => button.attributes('aria-label'))
    expect(names).toEqual(['PNG：三个方面', 'SVG：三个方面', '复制图片：三个方面'])
  })

  it('offers no copy where the clipboard takes none, and nothing where nobody saves', () => {
    expect(show({ saveChart: vi.fn() }).findAll('button').map(button => button.text())).toEqual(['PNG', 'SVG'])
    expect(show({}).find('button').exists()).toBe(false)
  })

  it('is accessible', async () => {
    await expectAccessible(show({ saveChart: vi.fn() }).element.parentElement ?? document.body)
  })
})
