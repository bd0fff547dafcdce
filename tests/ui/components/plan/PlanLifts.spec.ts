import PlanLifts from '@/components/plan/PlanLifts.vue'
import type { ActionLift } from '@/domain/plan/Plan'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const INDICATORS = [{ id: 'plan', title: '智能排产', step: 3 }, { id: 'start', title: '联网开机', step: 0 }, { id: 'stock', title: '库存盘点', step: 9 }, { id: 'draw', title: '数字画图', step: 10 }]
const LIFTS = [{ indicator: 'plan', from: 7, to: 9 }, { indicator: 'gone', from: 0, to: 1 }]
const show = (lifts: ActionLift[] = LIFTS, language: 'zh' | 'en' = 'zh') => mount(PlanLifts, { props: { lifts, indicators: INDICATORS }, ...surroundings(language) })
const options = (wrapper: ReturnType<typeof show>, selector: string) => wrapper.get(selector).findAll('option').map(option => option.text())
const add = (wrapper: ReturnType<typeof show>) => wrapper.get<HTMLSelectElement>('.add select')

describe('PlanLifts', () => {
  it('names what is lifted, from where and to where', () => {
    const wrapper = show()
    expect(wrapper.get('legend').text()).toBe('提升哪些指标')
    expect(wrapper.findAll('li').map(item => [item.get('span').text(), item.get('select').element.selectedOptions[0]?.textContent])).toEqual([
      ['智能排产 4 级 · 局部 →', '5 级 · 局部'],
      // An indicator that the rubric does not have.
      ['gone 未开展 →', '1 级 · 局部'],
    ])
  })

  it('offers the steps above where a lift began', () => {
    expect(options(show(), 'li select')).toEqual(['4 级 · 全面', '5 级 · 局部', '5 级 · 全面'])
  })

  it('tells the parts of one lift from those of another', () => {
    const names = (selector: string) => show().findAll(selector).map(part => part.attributes('aria-label'))
    expect([names('li select'), names('li button')]).toEqual([[expect.stringContaining('智能排产'), expect.stringContaining('gone')], ['去掉“智能排产”', '去掉“gone”']])
  })

  it('changes how far one goes, and leaves the others', async () => {
    const wrapper = show()
    await wrapper.get('li select').setValue('10')
    expect(wrapper.emitted('change')).toEqual([[[{ indicator: 'plan', from: 7, to: 10 }, LIFTS[1]]]])
  })

  it('takes one out', async () => {
    const wrapper = show()
    await wrapper.get('li button').trigger('click')
    expect(wrapper.emitted('change')).toEqual([[[LIFTS[1]]]])
  })

  it('adds one from where it stands to the next step', async () => {
    const wrapper = show()
    await add(wrapper).setValue('stock')
    await add(wrapper).setValue('start')
    expect(wrapper.emitted('change')).toEqual([[[...LIFTS, { indicator: 'stock', from: 9, to: 10 }]], [[...LIFTS, { indicator: 'start', from: 0, to: 1 }]]])
  })

  it('offers neither what is lifted already nor what is at the top, and adds nothing where nothing is chosen', async () => {
    const wrapper = show()
    expect(options(wrapper, '.add')).toEqual(['再加一个指标', '联网开机', '库存盘点'])
    await add(wrapper).setValue('')
    expect(wrapper.emitted('change')).toBeUndefined()
  })

  it('asks for the next one after one was added', async () => {
    const wrapper = show()
    await add(wrapper).setValue('stock')
    await wrapper.setProps({ lifts: [...LIFTS, { indicator: 'stock', from: 9, to: 10 }] })
    expect([add(wrapper).element.value, options(wrapper, '.add')]).toEqual(['', ['再加一个指标', '联网开机']])
  })

  it('has no list where nothing is lifted', () => {
    expect(show([]).find('ul').exists()).toBe(false)
  })

  it('speaks English', () => {
    const wrapper = show(LIFTS, 'en')
    expect([options(wrapper, 'li select')[1], options(wrapper, '.add')[0], wrapper.get('li button').attributes('aria-label')]).toEqual(['Level 5, in places', 'Add an indicator', 'Take “智能排产” out'])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
