import AnswerAnchors from '@/components/answer/AnswerAnchors.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { readIndicator, RUBRIC } from '../../buildCase'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { until } from '../../until'

const show = (step: number | null = null, example?: { level: number, text: string }) => mount(AnswerAnchors, {
  props: { indicator: readIndicator(), levels: RUBRIC.levels, step, example }, ...surroundings(),
})
const values = (wrapper: ReturnType<typeof show>) => wrapper.findAll<HTMLInputElement>('input').map(({ element }) => element.value)
const chosen = (wrapper: ReturnType<typeof show>) => wrapper.findAll<HTMLInputElement>('input').filter(({ element }) => element.checked).map(({ element }) => element.value)
/** What it says itself; native events that bubble are recorded as well. */
const own = (wrapper: ReturnType<typeof show>) => ['rate', 'clear', 'askNotApplicable', 'next'].filter(name => name in wrapper.emitted())
const key = (code: string, more: Partial<KeyboardEvent> = {}) => ({ code, key: code.replace(/^(Digit|Key)/, ''), ...more })

describe('AnswerAnchors', () => {
  it('is one group of eleven steps, named after the indicator', () => {
    const wrapper = show()
    expect(wrapper.get('fieldset > legend').text()).toBe('数字画图：选择最符合现状的一级')
    expect(values(wrapper)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
    expect(new Set(wrapper.findAll('input').map(input => input.attributes('name'))).size).toBe(1)
  })

  it('shows the descriptions under the levels of the standard', () => {
    const text = show().text()
    for (const [i, title] of ['规范级', '场景级', '领域级', '平台级', '生态级'].entries()) expect(text).toContain(`${title}第${i + 1}种图纸`)
  })

  it('shows an example of the industry at its level and at no other', () => {
    const cards = show(null, { level: 2, text: '汽车版里第 2 级的样子：图号与车型绑定' }).findAll('.card').map(card => card.text())
    expect(cards.filter(text => text.includes('图号与车型绑定'))).toEqual([expect.stringMatching(/^2场景级第2种图纸汽车版里第 2 级的样子/)])
  })

  it.each([null, 0, 1, 6, 10])('has exactly the rating %s chosen', step => {
    expect(chosen(show(step))).toEqual(step === null ? [] : [String(step)])
  })

  it('follows a rating that changes or is cleared', async () => {
    const wrapper = show(4)
    await wrapper.setProps({ step: 7 })
    expect(chosen(wrapper)).toEqual(['7'])
    await wrapper.setProps({ step: null })
    expect(chosen(wrapper)).toEqual([])
  })

  it('rates by pressing', async () => {
    const wrapper = show()
    await wrapper.get('input[value="3"]').setValue()
    await wrapper.get('input[value="0"]').setValue()
    expect(wrapper.emitted('rate')).toEqual([[3], [0]])
  })

  it.each<[ReturnType<typeof key>, string, unknown[]]>([
    [key('Digit3'), 'rate', [6]], [key('Digit3', { shiftKey: true }), 'rate', [5]], [key('Digit0'), 'rate', [0]],
    [key('Numpad5', { key: '5' }), 'rate', [10]], [key('Delete'), 'clear', []], [key('KeyN'), 'askNotApplicable', []], [key('Enter'), 'next', []],
  ])('takes the key %o for %s', async (event, emitted, args) => {
    const wrapper = show()
    await wrapper.get('input').trigger('keydown', event)
    expect(wrapper.emitted()[emitted]).toEqual([args])
    expect(own(wrapper)).toEqual([emitted])
  })

  it.each([key('Digit1'), key('Backspace'), key('Enter'), key('KeyN')])('keeps the key %o from the browser, which would go back or send a form', event => {
    const pressed = new KeyboardEvent('keydown', { ...event, bubbles: true, cancelable: true })
    show().get('input').element.dispatchEvent(pressed)
    expect(pressed.defaultPrevented).toBe(true)
  })

  it('moves the keyboard to what a digit chose, so that arrows go on from there', async () => {
    const wrapper = show()
    await wrapper.get('input').trigger('keydown', key('Digit4'))
    await until(() => { expect(document.activeElement).toBe(wrapper.get('input[value="8"]').element) })
  })

  it.each([key('ArrowDown'), key('Tab'), key('Digit1', { ctrlKey: true }), key('Digit7')])('leaves the key %o to the browser', async event => {
    const wrapper = show()
    const pressed = new KeyboardEvent('keydown', { ...event, bubbles: true, cancelable: true })
    wrapper.get('input').element.dispatchEvent(pressed)
    expect(pressed.defaultPrevented).toBe(false)
    expect(own(wrapper)).toEqual([])
  })

  it('puts the keyboard on the present rating, else on the first choice', () => {
    const rated = show(7)
    rated.vm.focus()
    expect(document.activeElement).toBe(rated.get('input[value="7"]').element)
    const open = show()
    open.vm.focus()
    expect(document.activeElement).toBe(open.get('input[value="0"]').element)
  })

  it('is accessible', async () => {
    await expectAccessible(show(4).element)
  })
})
