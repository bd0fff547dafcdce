import HandoutPaper from '@/components/handout/HandoutPaper.vue'
import { listLeaves } from '@/domain/rubric/Rubric'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { assess, RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const LEAVES = listLeaves(RUBRIC.root)
const NOTE = { to: '王工', from: '李经理', message: '周五前' }
const show = (leaves = LEAVES, note: Partial<typeof NOTE> = NOTE, language: 'zh' | 'en' = 'zh') => mount(HandoutPaper, { props: { assessment: assess({ 'scenario-1': 6 }, { site: { number: 1, name: '北厂' } }), leaves, levels: RUBRIC.levels, note }, ...surroundings(language) })

describe('HandoutPaper', () => {
  it('says for whom it is, whom to give it back to, and how to fill it in', () => {
    expect(show().get('header').text()).toMatch(/数字化自评问卷\s*测试工厂 · 北厂 · 2024\s*请 王工 填写\s*交回给 李经理\s*周五前\s*每题选最像现状/)
    expect(show(LEAVES, {}).find('.names').exists()).toBe(false)
  })

  it('asks each question with its five levels, a box for each half, and lines for reason and evidence', () => {
    const wrapper = show()
    expect(wrapper.findAll('section h2').map(title => title.text())).toEqual(['1 数字画图', '2 虚拟试验', '3 智能排产', '4 联网开机', '5 库存盘点'])
    const [first] = wrapper.findAll('section')
    expect(first?.text()).toMatch(/图纸在哪里？\s*局部：图纸中/)
    expect(first?.findAll('tbody tr').map(row => row.findAll('i').length)).toEqual([1, 2, 2, 2, 2, 2, 1])
    expect(first?.text()).toMatch(/第3种图纸.*不适用，因为.*理由\s*佐证在哪里/s)
  })

  it('does not give away what is rated so far', () => {
    expect(show().findAll('input, [checked]')).toHaveLength(0)
  })

  it('says so when nothing was chosen', () => {
    expect(show([]).text()).toContain('还没有选题')
  })

  it('speaks English', () => {
    expect(show(LEAVES, NOTE, 'en').text()).toMatch(/For 王工.*In places.*Throughout.*Where is the evidence/s)
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
