import AnswerAnchorCard from '@/components/answer/AnswerAnchorCard.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (chosen: number | null = null, language: 'zh' | 'en' = 'zh', example?: string) => mount(AnswerAnchorCard, {
  props: { level: 3, title: '领域级', text: '图纸一发布，清单就进 ERP', chosen, example }, ...surroundings(language),
})

describe('AnswerAnchorCard', () => {
  it('offers the two halves of its level', () => {
    const radios = show().findAll<HTMLInputElement>('input[type=radio]')
    expect(radios.map(({ element }) => [element.value, element.getAttribute('aria-label'), element.checked])).toEqual([
      ['5', '第 3 级 领域级，局部', false], ['6', '第 3 级 领域级，全面', false],
    ])
  })

  it('shows title, description and the keys', () => {
    expect(show(null, 'en').text()).toMatch(/领域级.*图纸一发布.*In places\s*⇧3.*Throughout\s*3/)
  })

  it.each([[5, [true, false]], [6, [false, true]], [null, [false, false]]])('marks step %s', (step, expected) => {
    expect(show(step).findAll<HTMLInputElement>('input').map(({ element }) => element.checked)).toEqual(expected)
  })

  it.each([[0, 5], [1, 6]])('rates with half %i as step %i', async (half, step) => {
    const wrapper = show()
    await wrapper.findAll('input')[half]?.setValue()
    expect(wrapper.emitted('rate')).toEqual([[step]])
  })

  it('takes a press on the description for the whole level', () => {
    const wrapper = show()
    wrapper.get<HTMLLabelElement>('label').element.click()
    expect(wrapper.emitted('rate')).toEqual([[6]])
  })

  it('reads the description out with each half', () => {
    const wrapper = show()
    for (const input of wrapper.findAll('input')) expect(wrapper.get(`[id="${input.attributes('aria-describedby')}"]`).text()).toContain('图纸一发布')
  })

  it('adds what it looks like in the industry', async () => {
    const wrapper = show(null, 'zh', '白车身的工装清单随图号更新')
    expect(wrapper.get('label').text()).toContain('图纸一发布，清单就进 ERP白车身的工装清单随图号更新')
    wrapper.get<HTMLLabelElement>('label').element.click()
    expect(wrapper.emitted('rate')).toEqual([[6]])
    expect(show().text()).not.toContain('白车身')
  })

  it('is accessible', async () => {
    await expectAccessible(show(5, 'zh', '白车身的工装清单随图号更新').element)
  })
})
