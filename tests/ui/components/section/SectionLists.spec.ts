import SectionLists from '@/components/section/SectionLists.vue'
import { sectionToolsKey } from '@/components/section/sectionTools'
import type { ListsBlock } from '@/sections/Section'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const BLOCK: ListsBlock = {
  kind: 'lists', lists: [
    { title: '做得好', items: [{ text: '数字画图', detail: '3 级 · 全面', link: 'scenario-1' }, { text: '虚拟试验', detail: '2 级 · 全面' }], empty: '还没有指标达到第 2 级。' },
    { title: '短板', items: [], empty: '没有明显的短板。' },
  ],
}
const linkTo = (indicator: string) => ({ name: 'answer', params: { id: 'assessment-1', indicator } })
const show = (provide: Record<symbol, unknown> = { [sectionToolsKey]: { linkTo } }) => mount(SectionLists, { props: { block: BLOCK }, ...surroundings('zh', provide) })

describe('SectionLists', () => {
  it('names what is in each list, with its detail', () => {
    const [strong] = show().findAll('h2 + ul')
    expect(strong?.findAll('li').map(item => item.findAll('a, span, em').map(part => part.text()))).toEqual([['数字画图', '3 级 · 全面'], ['虚拟试验', '2 级 · 全面']])
  })

  it('says so where there is nothing to name, and only there', () => {
    const wrapper = show()
    expect(wrapper.findAll('h2').map(title => title.text())).toEqual(['做得好', '短板'])
    expect(wrapper.findAll('p').map(text => text.text())).toEqual(['没有明显的短板。'])
  })

  it('leads to the question of what is an indicator', () => {
    expect(show().findAll('a').map(link => [link.text(), link.attributes('href')])).toEqual([['数字画图', '/assessments/assessment-1/answer/scenario-1']])
  })

  it('leads nowhere where there is no question to go to', () => {
    const wrapper = show({})
    expect([wrapper.find('a').exists(), wrapper.get('li').text()]).toEqual([false, '数字画图3 级 · 全面'])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
