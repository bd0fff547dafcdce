import LibraryRefusal from '@/components/library/LibraryRefusal.vue'
import type { RubricProblem } from '@/domain/rubric/RubricProblem'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const problem = (id: string, line: number): RubricProblem & { line: number } => ({ code: 'rubric/unknown-indicator', severity: 'error', path: ['children', 0, 'indicator'], facts: { id }, line })
const show = (problems?: (RubricProblem & { line: number })[], language: 'zh' | 'en' = 'zh') => mount(LibraryRefusal, {
  props: { refusal: problems ? { code: 'file/bad-rubric', facts: { reason: '' }, problems } : { code: 'file/not-utf8', facts: {} }, fileName: 'bad.yaml' }, ...surroundings(language),
})

describe('LibraryRefusal', () => {
  it('says of every problem what is wrong, where it stands, and its code', () => {
    const wrapper = show([problem('nowhere', 7), problem('neither', 9)])
    expect(wrapper.text()).toContain('bad.yaml 里有 2 处问题，改正后再载入：')
    expect(wrapper.findAll('li').map(item => item.text())).toEqual([
      '指标 nowhere 不存在：检查编号，或把指标写进本文件的 indicators。第 7 行children.0.indicatorrubric/unknown-indicator',
      '指标 neither 不存在：检查编号，或把指标写进本文件的 indicators。第 9 行children.0.indicatorrubric/unknown-indicator',
    ])
    expect(wrapper.text()).toContain('什么也没有存下')
  })

  it('speaks English, and of one problem in the singular', () => {
    expect(show([problem('nowhere', 7)], 'en').text()).toContain('There is one problem in bad.yaml')
  })

  it('lists the first fifty of many and says how many there are', () => {
    const wrapper = show(Array.from({ length: 70 }, (_, i) => problem(`n-${i}`, i)))
    expect(wrapper.findAll('li')).toHaveLength(50)
    expect(wrapper.text()).toContain('70 处问题，这里列出前 50 处')
  })

  it('gives the reason of a file that has no lines to speak of', () => {
    const wrapper = show()
    expect(wrapper.text()).toContain('文件不是 UTF-8 编码')
    expect(wrapper.text()).toContain('file/not-utf8')
    expect(wrapper.find('ol').exists()).toBe(false)
  })

  it('closes', async () => {
    const wrapper = show()
    await wrapper.get('footer button').trigger('click')
    expect(wrapper.emitted('close')).toHaveLength(1)
  })

  it('is accessible', async () => {
    await expectAccessible(show([problem('nowhere', 7)]).element)
  })
})
