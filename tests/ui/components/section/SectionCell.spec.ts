import { explainKey } from '@/components/report/useExplain'
import SectionCell from '@/components/section/SectionCell.vue'
import { sectionToolsKey } from '@/components/section/sectionTools'
import type { Cell } from '@/sections/Section'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const explain = vi.fn()
const TRACED: Cell = { text: '31.00', value: 31, trace: { kind: 'score', node: 'total', reading: 'point' } }
const LINKED: Cell = { text: '数字画图', link: 'scenario-1', more: ['画图'] }
const ON_REPORT = { [explainKey]: explain, [sectionToolsKey]: { linkTo: (indicator: string) => ({ name: 'answer', params: { id: 'assessment-1', indicator } }) } }
const show = (cell: Cell, provide: Record<symbol, unknown> = ON_REPORT, isBar = false) => mount(SectionCell, { props: { cell, isBar }, ...surroundings('en', provide) })

describe('SectionCell', () => {
  it('opens where its number comes from', async () => {
    const button = show(TRACED).get('button')
    expect([button.text(), button.attributes('title')]).toEqual(['31.00', 'Show where this number comes from'])
    await button.trigger('click')
    expect(explain).toHaveBeenLastCalledWith(TRACED.trace)
  })

  it('is a mere text where nobody explains numbers', () => {
    const wrapper = show(TRACED, {})
    expect([wrapper.text(), wrapper.find('button').exists()]).toEqual(['31.00', false])
  })

  it('leads to the question of an indicator', () => {
    expect(show(LINKED).get('a').attributes('href')).toBe('/assessments/assessment-1/answer/scenario-1')
  })

  it('leads nowhere where there is no question to go to', () => {
    const wrapper = show(LINKED, {})
    expect([wrapper.text(), wrapper.find('a').exists()]).toEqual(['数字画图画图', false])
  })

  it('says what stands small below, line by line', () => {
    expect(show({ text: '–', more: ['评得太少', '见“逐项等级”'] }).findAll('span').map(part => part.text())).toEqual(['–', '评得太少', '见“逐项等级”'])
  })

  it('keeps the line ends of what somebody wrote', () => {
    expect(show({ text: '第一行\n第二行' }).element.parentElement?.textContent).toContain('第一行\n第二行')
  })

  it('shows markup as it was typed', () => {
    const wrapper = show({ text: '<b>厂</b>', more: ['<i>更</i>'] })
    expect([wrapper.text(), wrapper.find('b').exists()]).toEqual(['<b>厂</b><i>更</i>', false])
  })

  it.each([[{ text: '62.50', value: 62.5 }, '62.5%'], [{ text: '–' }, '0%']])('draws %j as a bar that is not read out', (cell, width) => {
    const bar = show(cell, {}, true).get('[aria-hidden=true]')
    expect(bar.get<HTMLElement>('i').element.style.inlineSize).toBe(width)
  })

  it('puts a swatch of the level beside its name, which says it all by itself', () => {
    const wrapper = show({ text: 'Level 3, in places', mark: { level: 3, isHalf: true } })
    expect([wrapper.text(), wrapper.find('i[aria-hidden=true]').exists()]).toEqual(['Level 3, in places', true])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ ...TRACED, more: ['backed'] }, ON_REPORT, true).element.parentElement ?? document.body)
  })
})
