import PortfolioTable from '@/components/portfolio/PortfolioTable.vue'
import { readView } from '@/domain/portfolio/PortfolioView'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildRow, buildStanding, HALF } from '../../../unit/domain/portfolio/buildRow'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const NOW = '2025-06-11T08:00:00.000Z'
const ROWS = [
  buildRow('宝山齿轮', { id: 'a1', site: { number: 2, name: '二厂' } }, buildStanding({ state: 'provisional', answered: 70, open: 10 })),
  buildRow('奉贤制药', { id: 'a2', example: true }, HALF),
  buildRow('', { id: 'a3', handout: { id: 'h', of: 'x', indicators: ['a'], at: NOW, base: { answers: {}, evidence: [] } } }, null),
]
function show(props: Partial<InstanceType<typeof PortfolioTable>['$props']> = {}, language: 'zh' | 'en' = 'zh') {
  return mount(PortfolioTable, { props: { rows: ROWS, now: NOW, view: readView({}), selected: new Set<string>(), ...props }, ...surroundings(language) })
}
const cells = (wrapper: ReturnType<typeof show>, n: number) => wrapper.findAll('tbody tr')[n]?.findAll('th, td').map(cell => cell.text().replace(/\s+/g, '')) ?? []

describe('PortfolioTable', () => {
  it('tells of each assessment who, when, how far and what comes next', () => {
    expect(cells(show(), 0)).toEqual(['', '宝山齿轮厂区2二厂', '2025', '汽车', '第5档暂定51.50', '70/80', '2025年5月1日', '继续填报，剩10项', '⋯'])
    expect(cells(show(), 1)).toEqual(['', '奉贤制药示例', '2025', '汽车', '第3–6档估计', '40/80', '2025年5月1日', '继续填报，剩40项', '⋯'])
    expect(cells(show(), 2)).toEqual(['', '未填企业名称问卷', '2025', '汽车', '–', '–', '2025年5月1日', '–', '⋯'])
  })

  it('speaks English', () => {
    expect(cells(show({}, 'en'), 0)).toEqual(['', '宝山齿轮Site2二厂', '2025', 'Automotive', 'Grade5Provisional51.50', '70/80', '1May2025', 'Continue,10left', '⋯'])
  })

  it('leads to the answers and to the next step', () => {
    const wrapper = show()
    const [name, next] = wrapper.findAll('tbody tr')[0]?.findAll('a') ?? []
    expect([name?.attributes('href'), next?.attributes('href')]).toEqual(['/assessments/a1/answer', '/assessments/a1/answer'])
  })

  it('says of a deleted one how long it is kept, and leads nowhere', () => {
    const wrapper = show({ rows: [buildRow('没了', { removedAt: '2025-06-01T08:00:00.000Z' })] })
    expect(cells(wrapper, 0)[7]).toBe('20天后清除')
    expect(wrapper.findAll('a')).toEqual([])
  })

  it('says by its head how it is sorted, and asks for another order', async () => {
    const wrapper = show()
    const heads = () => wrapper.findAll('thead th').map(head => head.attributes('aria-sort'))
    expect(heads()).toEqual([undefined, 'none', undefined, undefined, 'none', 'none', 'descending', undefined, undefined])
    await wrapper.findAll('.sort')[0]?.trigger('click')
    expect(wrapper.emitted('update:view')).toEqual([[{ ...readView({}), sort: 'name', isDescending: false }]])
  })

  it('chooses one, or all at once, or none', async () => {
    const wrapper = show({ selected: new Set(['a2']) })
    await wrapper.get('input[aria-label="选择 宝山齿轮 · 2025 · 厂区 2 二厂"]').trigger('change')
    expect(wrapper.emitted('update:selected')).toEqual([[new Set(['a2', 'a1'])]])
    await wrapper.get('input[aria-label="选择这一页的全部"]').trigger('change')
    expect(wrapper.emitted('update:selected')?.[1]).toEqual([new Set(['a1', 'a2', 'a3'])])
    await wrapper.setProps({ selected: new Set(['a1', 'a2', 'a3']) })
    await wrapper.get('input[aria-label="选择这一页的全部"]').trigger('change')
    expect(wrapper.emitted('update:selected')?.[2]).toEqual([new Set()])
  })

  it('opens one menu at a time and says what was asked of which row', async () => {
    const wrapper = show()
    const [first, second] = wrapper.findAll('.does > button')
    await first?.trigger('click')
    expect(first?.attributes('aria-expanded')).toBe('true')
    await second?.trigger('click')
    expect(wrapper.findAll('.sheet')).toHaveLength(1)
    await wrapper.findAll('.sheet button').find(button => button.text() === '归档')?.trigger('click')
    expect(wrapper.emitted('act')).toEqual([['archive', ROWS[1]]])
    expect(wrapper.findAll('.sheet')).toHaveLength(0)
  })

  it('is accessible', async () => {
    const wrapper = show({ selected: new Set(['a1']) })
    await wrapper.findAll('.does > button')[0]?.trigger('click')
    await expectAccessible(wrapper.element)
  })
})
