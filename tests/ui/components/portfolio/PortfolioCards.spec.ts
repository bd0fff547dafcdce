import PortfolioCards from '@/components/portfolio/PortfolioCards.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { buildRow, buildStanding, HALF } from '../../../unit/domain/portfolio/buildRow'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const NOW = '2025-06-11T08:00:00.000Z'
const ROWS = [
  buildRow('宝山齿轮', { id: 'a1', site: { number: 2 } }, HALF),
  buildRow('', { id: 'a2', example: true }, null),
  buildRow('安亭座椅', { id: 'a3' }, buildStanding()),
]
function show(props: Partial<InstanceType<typeof PortfolioCards>['$props']> = {}, language: 'zh' | 'en' = 'zh') {
  return mount(PortfolioCards, { props: { rows: ROWS, now: NOW, ...props }, ...surroundings(language) })
}
const texts = (wrapper: ReturnType<typeof show>) => wrapper.findAll('.what').map(item => item.text().replace(/\s+/g, ' '))

describe('PortfolioCards', () => {
  it('tells what each assessment is and how far it is', () => {
    const [first, second, third] = texts(show())
    expect(first).toMatch(/^宝山齿轮 ?2025 · 厂区 2 · 汽车 · 2025年5月1日.* 修改 ?估计 ?第 3–6 档 ?已答 40\/80 ?还需约 54 分钟$/)
    expect(second).toMatch(/^未填企业名称 ?示例 ?2025/)
    expect(third).toMatch(/第 5 档 ?51.50 分 ?已答 80\/80$/)
  })

  it('speaks English', () => {
    expect(texts(show({}, 'en'))[0]).toMatch(/2025 · Site 2 · Automotive · changed 1 May 2025.* ?Estimate ?Grade 3–6 ?40\/80 rated ?about 54 min left/)
  })

  it('leads to the answers, the next step and the report, the report once', () => {
    const [first, , third] = show().findAll('li').map(item => item.findAll('a').map(link => [link.text(), link.attributes('href')]))
    expect(first).toEqual([['宝山齿轮', '/assessments/a1/answer'], ['继续填报，剩 40 项', '/assessments/a1/answer'], ['报告', '/assessments/a1/report']])
    expect(third).toEqual([['安亭座椅', '/assessments/a3/answer'], ['看报告', '/assessments/a3/report']])
  })

  it('says of a deleted one how long it is kept, and of an unknown standard that it is not here', () => {
    const wrapper = show({ rows: [buildRow('没了', { removedAt: '2025-06-01T08:00:00.000Z' }), { ...buildRow('外来', {}, null), isUnknown: true }] })
    expect(texts(wrapper)[0]).toContain('20 天后清除')
    expect(wrapper.findAll('li')[0]?.findAll('a')).toEqual([])
    expect(texts(wrapper)[1]).toContain('本机没有这套标准')
  })

  it('offers to choose only where several can be chosen', async () => {
    expect(show().findAll('input')).toEqual([])
    const wrapper = show({ selected: new Set(['a1']) })
    await wrapper.findAll('input')[0]?.trigger('change')
    await wrapper.findAll('input')[1]?.trigger('change')
    expect(wrapper.emitted('update:selected')).toEqual([[new Set()], [new Set(['a2'])]])
  })

  it('says what was asked of which row', async () => {
    const wrapper = show()
    await wrapper.get('button[aria-label="宝山齿轮 · 2025 · 厂区 2 的操作"]').trigger('click')
    await wrapper.findAll('.sheet button').find(button => button.text() === '再建一份…')?.trigger('click')
    expect(wrapper.emitted('continue')).toEqual([[ROWS[0]]])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ selected: new Set(['a1']) }).element)
  })
})
