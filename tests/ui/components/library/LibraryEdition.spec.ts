import LibraryEdition from '@/components/library/LibraryEdition.vue'
import { listNodes } from '@/domain/rubric/Rubric'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { EDITION, OVERLAID } from './buildEdition'

const titleIn = (language: 'zh' | 'en') => (id: string) => [RUBRIC, OVERLAID].flatMap(({ root }) => listNodes(root)).find(node => node.id === id)?.title[language] ?? id
const show = (language: 'zh' | 'en' = 'zh', edition = EDITION) => mount(LibraryEdition, { props: { edition, general: RUBRIC, rubric: OVERLAID, titleOf: titleIn(language) }, ...surroundings(language) })
const groups = (wrapper: ReturnType<typeof show>) => Object.fromEntries(wrapper.findAll('section').map(group => [group.get('h3').text(), group.findAll('li').map(item => item.findAll('b, span').map(part => part.text()))]))

describe('LibraryEdition', () => {
  it('says what it adds, drops, suggests, weighs and asks, each with its reason', () => {
    expect(groups(show())).toEqual({
      '增加 1 项': [['汽车特色', '审厂必看', '混线生产']],
      '去掉 1 处': [['虚拟试验', '没有试验']],
      '建议不适用 1 项，由企业确认': [['库存盘点', '没有仓库']],
      '调整 1 处权重': [['小标准', '制造更重', '设计 40 → 30 · 汽车特色 – → 10']],
      '增加 1 道门槛': [['第 5 档起 “混线生产”全面达到第 2 级', '混线是根本']],
      '取消 1 道门槛': [['第 2 档起 “数字画图”全面达到第 2 级', '图纸由客户给']],
    })
  })

  it('speaks English', () => {
    expect(show('en').get('.lead').text()).toBe('For car makers')
    expect(Object.keys(groups(show('en')))).toEqual([
      'One indicator added', 'One item dropped', 'One suggested as not applicable, to be confirmed', 'Weights set in one branch', 'One gate added', 'One gate dropped',
    ])
  })

  it('leaves out what it does not change', () => {
    const wrapper = show('zh', { ...EDITION, drop: [], suggestNa: [], weights: [], gates: [], withoutGates: [] })
    expect(Object.keys(groups(wrapper))).toEqual(['增加 1 项'])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element.parentElement ?? document.body)
  })
})
