import type { StartEntry } from '@/components/start/StartList.vue'
import StartList from '@/components/start/StartList.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const ENTRIES: StartEntry[] = [
  { id: 'a1', period: '2024', example: false, enterprise: { name: '测试工厂' }, updatedAt: '2024-05-01T08:00:00Z', answered: 12, minutes: 101 },
  { id: 'a2', period: '2023', example: true, enterprise: { name: '' }, answered: 0, minutes: null },
]
const show = (language: 'zh' | 'en' = 'zh', entries = ENTRIES) => mount(StartList, { props: { entries }, ...surroundings(language) })

describe('StartList', () => {
  it('tells what each assessment is and how far it is', () => {
    const [first, second] = show().findAll('li').map(item => item.get('.what').text())
    expect(first).toMatch(/测试工厂\s*2024 · 已答 12 项 · 还需约 101 分钟 · 2024年5月1日.* 修改/)
    expect(second).toMatch(/未填企业名称\s*示例\s*2023 · 已答 0 项$/)
  })

  it('speaks English', () => {
    expect(show('en').text()).toMatch(/12 rated · about 101 min left · changed 1 May 2024.*Unnamed enterprise/)
  })

  it('says nothing of minutes once nothing is left', () => {
    expect(show('zh', ENTRIES.map(entry => ({ ...entry, minutes: 0 }))).text()).not.toContain('分钟')
  })

  it('leads to the answers and to the report', () => {
    const [first] = show().findAll('li')
    expect(first?.findAll('a').map(link => [link.text(), link.attributes('href')])).toEqual([
      ['测试工厂', '/assessments/a1/answer'], ['继续填报', '/assessments/a1/answer'], ['报告', '/assessments/a1/report'],
    ])
  })

  it('asks to remove the one whose button is pressed, and names it', async () => {
    const wrapper = show()
    await wrapper.get('button[aria-label="删除 测试工厂"]').trigger('click')
    expect(wrapper.emitted('remove')).toEqual([[ENTRIES[0]]])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
