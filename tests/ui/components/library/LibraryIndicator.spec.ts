import LibraryIndicator from '@/components/library/LibraryIndicator.vue'
import { listLeaves } from '@/domain/rubric/Rubric'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const AUTO = { id: 'auto', title: { zh: '汽车版', en: 'Automotive edition' } }
const [leaf] = listLeaves(RUBRIC.root)
if (!leaf) throw new Error('There is no leaf.')
const exemplary = { ...leaf, example: { level: 2, zh: '车门图纸', en: 'door drawings' } }
const show = (isOpen: boolean, language: 'zh' | 'en' = 'zh', more = {}) => mount(LibraryIndicator, {
  props: { leaf: exemplary, share: 0.24, rubric: { ...RUBRIC, edition: AUTO }, isOpen, titleOf: (id: string) => id, ...more }, ...surroundings(language),
})

describe('LibraryIndicator', () => {
  it('is one line with number, title and share of the whole, and renders no more while it is folded', () => {
    const wrapper = show(false)
    expect(wrapper.get('summary').text()).toBe('1数字画图占总分 24%24%')
    expect(wrapper.find('.inside').exists()).toBe(false)
    expect(wrapper.attributes('id')).toBe('indicator-scenario-1')
  })

  it('folds out to question, whom to ask, scope and five levels', () => {
    const wrapper = show(true)
    expect(wrapper.get('.question').text()).toBe('图纸在哪里？')
    expect(wrapper.findAll('.pill').map(pill => pill.text())).toEqual(['问 设计员', '看 设计室', '影响 研制周期 ↓'])
    expect(wrapper.text()).toContain('局部：图纸中有的已日常这样做')
    expect(wrapper.findAll('.anchor').map(anchor => anchor.get('.text > p').text())).toEqual([
      '1 规范级第1种图纸', '2 场景级第2种图纸', '3 领域级第3种图纸', '4 平台级第4种图纸', '5 生态级第5种图纸',
    ])
  })

  it('shows the example of the edition with the level that it is of', () => {
    const [, second, third] = show(true, 'en').findAll('.anchor').map(anchor => anchor.text())
    expect(second).toContain('Level 2 in this industry (Automotive edition): door drawings')
    expect(third).not.toContain('door')
  })

  it('says when it is folded by hand, and not when it follows what it is told', async () => {
    const wrapper = show(false)
    wrapper.get<HTMLDetailsElement>('details').element.open = true
    expect(wrapper.emitted('fold')).toEqual([[true]])
    await wrapper.setProps({ isOpen: true })
    await wrapper.get('details').trigger('toggle')
    expect(wrapper.emitted('fold')).toHaveLength(1)
  })

  it('passes on what is unclear with its level', async () => {
    const wrapper = show(true)
    await wrapper.findAll('.unclear')[3]?.trigger('click')
    await nextTick()
    await wrapper.get('textarea').setValue('哪家？')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('remark')).toEqual([[4, '哪家？']])
  })

  it('has a link of its own', () => {
    expect(show(true).get('.link').attributes('href')).toBe('/?edition=auto&indicator=scenario-1')
  })

  it('is accessible when it is folded out', async () => {
    await expectAccessible(show(true).element)
  })
})
