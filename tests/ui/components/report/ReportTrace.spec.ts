import ReportTrace from '@/components/report/ReportTrace.vue'
import type { TraceSubject } from '@/sections/TraceSubject'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { ALL, report } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (trail: TraceSubject[], language: 'zh' | 'en' = 'zh') => mount(ReportTrace, { props: { report: report(ALL, 4), trail }, ...surroundings(language) })
const TOTAL: TraceSubject = { kind: 'score', node: 'total', reading: 'point' }

describe('ReportTrace', () => {
  it.each<[TraceSubject, string, RegExp]>([
    [TOTAL, '总分 · 自报', /= 31\.00/],
    [{ kind: 'score', node: 'make', reading: 'backed' }, '制造 · 有佐证支撑', /= 10\.00/],
    [{ kind: 'grade', reading: 'point' }, '等级 · 自报', /等级 = 分数达到/],
    [{ kind: 'gate', gate: 'making' }, '门槛', /“制造”至少 26 分/],
    [{ kind: 'gap', indicator: 'scenario-4' }, '加分 · 联网开机', /\+10\.00 分/],
  ])('shows %j under its name', (subject, title, content) => {
    const wrapper = show([subject])
    expect(wrapper.get('h2').text()).toBe(title)
    expect(wrapper.text()).toMatch(content)
    expect(wrapper.text()).toContain('计算中不取整')
  })

  it('shows what carries its explanation itself, line by line', () => {
    const wrapper = show([{ kind: 'said', title: '一致率', lines: ['3 ÷ 4', '<b>75 %</b>'] }])
    expect(wrapper.get('h2').text()).toBe('一致率')
    expect(wrapper.findAll('p').map(line => line.text())).toEqual(['3 ÷ 4', '<b>75 %</b>', expect.stringContaining('计算中不取整')])
  })

  it('shows the last number of the trail and leads back', async () => {
    const wrapper = show([TOTAL, { kind: 'score', node: 'design', reading: 'point' }], 'en')
    expect(wrapper.get('h2').text()).toBe('Design · Self-reported')
    await wrapper.findAll('button').find(button => button.text() === 'Back to the number before')?.trigger('click')
    expect(wrapper.emitted('back')).toHaveLength(1)
  })

  it('leads a keyboard to the next number when the one that was pressed is gone', async () => {
    const wrapper = show([TOTAL])
    await wrapper.setProps({ trail: [TOTAL, { kind: 'score', node: 'design', reading: 'point' }] })
    await nextTick()
    expect(document.activeElement).toBe(wrapper.get('.trace').element)
  })

  it('has no way back from the first number', () => {
    expect(show([TOTAL]).text()).not.toContain('返回上一个数')
  })

  it('closes', async () => {
    const wrapper = show([TOTAL])
    await wrapper.get('button[aria-label="关闭"]').trigger('click')
    expect(wrapper.emitted('close')).toHaveLength(1)
  })

  it('is nothing without a trail', () => {
    expect(show([]).find('dialog').exists()).toBe(false)
  })

  it('is accessible', async () => {
    await expectAccessible(show([TOTAL]).element.parentElement ?? document.body)
  })
})
