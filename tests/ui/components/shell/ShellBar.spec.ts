import ShellBar from '@/components/shell/ShellBar.vue'
import type { Assessment } from '@/domain/assessment/Assessment'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ALL, assess } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (assessment: Assessment | null = assess(ALL), language: 'zh' | 'en' = 'zh') => mount(ShellBar, {
  props: { assessment, language, theme: 'auto' }, slots: { saved: '<b>已保存</b>' }, ...surroundings(language),
})

describe('ShellBar', () => {
  it('leads home, and through the pages of the assessment that is open', () => {
    expect(show().findAll('.brand, nav a').map(link => [link.text(), link.attributes('href')])).toEqual([
      ['数诊 ShuZhen', '/'], ['企业', '/assessments/assessment-1/enterprise'], ['填报', '/assessments/assessment-1/answer'], ['现场', '/assessments/assessment-1/site'], ['报告', '/assessments/assessment-1/report'], ['提升', '/assessments/assessment-1/path'],
    ])
    expect(show().get('nav').attributes('aria-label')).toBe('本次评估')
  })

  it('has no pages without an assessment', () => {
    const wrapper = show(null)
    expect(wrapper.find('nav').exists()).toBe(false)
    expect(wrapper.findAll('a').map(link => link.attributes('href'))).toEqual(['/', '/library', '/storage'])
  })

  it('names the enterprise and the period', () => {
    expect(show().text()).toContain('测试工厂 · 2024')
    expect(show(assess(ALL, { enterprise: { name: '' }, example: true })).text()).toMatch(/示例\s*未填企业名称 · 2024/)
  })

  it('has a place for how the data is kept', () => {
    expect(show(null).get('.end b').text()).toBe('已保存')
  })

  it('hands on a choice of language and colours', async () => {
    const wrapper = show()
    await wrapper.get('input[value=en]').setValue()
    await wrapper.get('input[value=dark]').setValue()
    expect([wrapper.emitted('update:language'), wrapper.emitted('update:theme')]).toEqual([[['en']], [['dark']]])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
