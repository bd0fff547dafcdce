import AnswerSegments from '@/components/answer/AnswerSegments.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (answers: Record<string, QuickAnswer> = { 'scenario-1': 6, 'scenario-5': 'na' }, here = 'scenario-2', language: 'zh' | 'en' = 'zh') => mount(AnswerSegments, {
  props: { nodes: report(answers).nodes, here, assessmentId: 'a1' }, ...surroundings(language),
})
type Wrapper = ReturnType<typeof show>
const links = (wrapper: Wrapper) => wrapper.findAll('a').map(link => [link.text().replace(/\s+/g, ' '), link.attributes('href')])
const search = (wrapper: Wrapper, text: string) => wrapper.get('input[type=search]').setValue(text)

describe('AnswerSegments', () => {
  it('lists aspects and segments with progress, and the indicators of the present segment', () => {
    const wrapper = show()
    expect(wrapper.get('nav').attributes('aria-label')).toBe('环节与进度')
    expect(wrapper.findAll('h3').map(heading => heading.text())).toEqual(['设计', '制造', '发货'])
    expect(links(wrapper)).toEqual([
      ['画图1/2', '/assessments/a1/answer/scenario-2'], ['1 数字画图3', '/assessments/a1/answer/scenario-1'], ['2 虚拟试验·', '/assessments/a1/answer/scenario-2'],
      ['排产0/1', '/assessments/a1/answer/scenario-3'], ['开机0/1', '/assessments/a1/answer/scenario-4'], ['仓库不适用', '/assessments/a1/answer/scenario-5'],
    ])
  })

  it('marks the indicator on the screen', () => {
    expect(show().findAll('[aria-current=step]').map(link => link.text())).toEqual([expect.stringContaining('虚拟试验')])
  })

  it('leads to the first open indicator of another segment', () => {
    expect(links(show({ 'scenario-1': 6 }, 'scenario-3'))[0]).toEqual(['画图1/2', '/assessments/a1/answer/scenario-2'])
  })

  it('leads to the first indicator of a segment that is finished', () => {
    expect(links(show({ 'scenario-1': 6, 'scenario-2': 2 }, 'scenario-3'))[0]).toEqual(['画图2/2', '/assessments/a1/answer/scenario-1'])
  })

  it.each([
    ['画', ['1 数字画图', '2 虚拟试验']], ['DRAW', ['1 数字画图', '2 虚拟试验']], ['3', ['3 智能排产']], ['智能', ['3 智能排产']], [' 库存 ', ['5 库存盘点']],
  ])('finds %j by name in either language, its own or its segment’s, or by number', async (query, found) => {
    const wrapper = show()
    await search(wrapper, query)
    expect(wrapper.findAll('a').map(link => link.text().replace(/[\d·–]$/, ''))).toEqual(found)
  })

  it('says when nothing is found, and takes blanks for no search', async () => {
    const wrapper = show()
    await search(wrapper, '星舰')
    expect(wrapper.text()).toContain('没有找到“星舰”')
    await search(wrapper, '  ')
    expect(wrapper.findAll('h3')).toHaveLength(3)
  })

  it('forgets the search and takes its leave when a link is followed', async () => {
    const wrapper = show()
    await search(wrapper, '排产')
    await wrapper.get('a').trigger('click')
    expect(wrapper.emitted('leave')).toEqual([[]])
    expect(wrapper.findAll('h3')).toHaveLength(3)
  })

  it('is accessible, with the list and with what was found', async () => {
    const wrapper = show()
    await expectAccessible(wrapper.element)
    await search(wrapper, '星舰')
    await expectAccessible(wrapper.element)
  })
})
