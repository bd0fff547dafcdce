import PathEffort from '@/components/path/PathEffort.vue'
import type { OwnEffort } from '@/domain/path/listStepCosts'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (own: OwnEffort[] = [], language: 'zh' | 'en' = 'zh') => mount(PathEffort, { props: { title: '智能排产', stated: [1.25, 2, 4, 8, 16], own }, ...surroundings(language) })
type Shown = ReturnType<typeof show>
const inputs = (wrapper: Shown, part: 'months' | 'spend') => wrapper.findAll('[role=group]').flatMap(group => group.findAll('input')[part === 'months' ? 0 : 1] ?? [])
const type = (wrapper: Shown, level: number, part: 'months' | 'spend', text: string) => inputs(wrapper, part)[level - 1]?.setValue(text)

describe('PathEffort', () => {
  it('is a dialog about one indicator, with a group for each level', () => {
    const wrapper = show()
    expect(wrapper.get('dialog').attributes('aria-label')).toBe('改投入：智能排产')
    expect(wrapper.findAll('[role=group]').map(group => [group.attributes('aria-label'), ...group.findAll('label').map(label => label.text())])[2]).toEqual(['第 3 级', '人月', '采购（万元）'])
    expect(wrapper.findAll('[role=group]')).toHaveLength(5)
  })

  it('shows the plant’s figures, and what holds where there is none', () => {
    const wrapper = show([{ level: 2, months: 3, spend: 50 }, { level: 4, months: 0 }])
    expect(inputs(wrapper, 'months').map(({ element }) => element.value)).toEqual(['', '3', '', '0', ''])
    expect(inputs(wrapper, 'spend').map(({ element }) => element.value)).toEqual(['', '50', '', '', ''])
    expect(inputs(wrapper, 'months').map(input => input.attributes('placeholder'))).toEqual(['1.3', '2.0', '4.0', '8.0', '16.0'])
  })

  it('hands on all figures, in the order of the levels', async () => {
    const wrapper = show([{ level: 2, months: 3 }, { level: 4, spend: 10 }])
    await type(wrapper, 3, 'months', '7.5')
    await type(wrapper, 1, 'spend', '20')
    expect(wrapper.emitted('change')).toStrictEqual([[[{ level: 2, months: 3 }, { level: 3, months: 7.5 }, { level: 4, spend: 10 }]], [[{ level: 1, spend: 20 }, { level: 2, months: 3 }, { level: 4, spend: 10 }]]])
  })

  it('keeps the other figure of a level, and drops a level without any', async () => {
    const wrapper = show([{ level: 2, months: 3, spend: 50 }])
    await type(wrapper, 2, 'spend', '')
    await wrapper.setProps({ own: [{ level: 2, months: 3 }] })
    await type(wrapper, 2, 'months', '')
    expect(wrapper.emitted('change')).toStrictEqual([[[{ level: 2, months: 3 }]], [[]]])
  })

  it('hands on nothing that is no number', async () => {
    const wrapper = show()
    await type(wrapper, 1, 'months', '-3')
    expect([wrapper.findAll('[role=alert]').length, wrapper.emitted('change')]).toEqual([1, undefined])
  })

  it('closes', async () => {
    const wrapper = show()
    await wrapper.get('button[aria-label="关闭"]').trigger('click')
    expect(wrapper.emitted('close')).toHaveLength(1)
  })

  it('speaks English', () => {
    expect(show([], 'en').get('[role=group]').text()).toContain('Purchases (CNY 10,000)')
  })

  it('is accessible', async () => {
    await expectAccessible(show([{ level: 2, months: 3, spend: 50 }]).element)
  })
})
