import PathQuestion from '@/components/path/PathQuestion.vue'
import type { PlanSettings } from '@/domain/plan/Plan'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const BRANCHES = [{ id: 'strategy', title: '数字战略', level: 2 }, { id: 'ability', title: '数字能力', level: null }]
const show = (settings: PlanSettings = {}, language: 'zh' | 'en' = 'zh') =>
  mount(PathQuestion, { props: { settings, grade: 4, branches: BRANCHES, pace: { people: 3, longest: 6 } }, ...surroundings(language) })
type Shown = ReturnType<typeof show>

const labels = (wrapper: Shown) => wrapper.findAll('label').map(label => label.text())
function field(wrapper: Shown, name: string) {
  const label = wrapper.findAll('label').find(one => one.text() === name)
  return wrapper.get<HTMLInputElement | HTMLSelectElement>(`[id="${label?.attributes('for')}"]`)
}
const options = (wrapper: Shown, name: string) => field(wrapper, name).findAll('option').map(option => option.text())
/** What was changed, with the settings that go named as `undefined`. */
const changes = (wrapper: Shown) => wrapper.emitted('change')?.map(([change]) => change)

describe('PathQuestion', () => {
  it('asks for a target, with a budget if any', () => {
    const wrapper = show()
    expect(labels(wrapper)).toEqual(['问什么', '目标', '预算上限（可不填）', '单位', '数字战略（现第 2 级）', '数字能力', '几个人做', '一批最长几个月', '从哪天开始', '一个人月几万元'])
    expect(['问什么', '目标', '预算上限（可不填）', '单位'].map(name => field(wrapper, name).element.value)).toEqual(['target', '4', '', 'months'])
    expect(options(wrapper, '目标')).toEqual(expect.arrayContaining(['第 1 档', '第 10 档']))
  })

  it('asks for a budget alone', () => {
    const wrapper = show({ ask: 'budget', budget: { in: 'months', most: 40 } })
    expect(labels(wrapper).slice(0, 3)).toEqual(['问什么', '预算', '单位'])
    expect(field(wrapper, '预算').element.value).toBe('40')
  })

  it('asks for levels of dimensions, alone or beside a grade', async () => {
    const wrapper = show({ ask: 'levels', levels: { strategy: 3 } })
    expect(labels(wrapper)).not.toContain('目标')
    expect(['数字战略（现第 2 级）', '数字能力'].map(name => field(wrapper, name).element.value)).toEqual(['3', ''])
    expect(wrapper.text()).toContain('各维度的目标（已设 1 个）')
    await field(wrapper, '数字能力').setValue('4')
    await field(wrapper, '数字战略（现第 2 级）').setValue('')
    expect(changes(wrapper)).toStrictEqual([{ levels: { strategy: 3, ability: 4 } }, { levels: undefined }])
    expect(labels(show({ ask: 'budget' }))).not.toContain('数字能力')
  })

  it('opens what is needed, and does not close it again under whoever types there', async () => {
    const wrapper = show({ budget: { in: 'money', most: 5 } })
    const isOpen = () => wrapper.findAll<HTMLDetailsElement>('details').map(({ element }) => element.open)
    expect(isOpen()).toEqual([false, true])
    await wrapper.setProps({ settings: { budget: { in: 'money', most: 5 }, monthPrice: 2, levels: { strategy: 3 } } })
    expect(isOpen()).toEqual([true, true])
    await wrapper.setProps({ settings: { monthPrice: 2 } })
    expect(isOpen()).toEqual([true, true])
  })

  it('hands on the question and its target', async () => {
    const wrapper = show()
    await field(wrapper, '问什么').setValue('budget')
    await field(wrapper, '目标').setValue('7')
    expect(changes(wrapper)).toEqual([{ ask: 'budget' }, { grade: 7 }])
  })

  it('hands on a budget, another unit of it, and that there is none', async () => {
    const wrapper = show({ monthPrice: 2 })
    await field(wrapper, '预算上限（可不填）').setValue('40')
    await wrapper.setProps({ settings: { monthPrice: 2, budget: { in: 'months', most: 40 } } })
    await field(wrapper, '单位').setValue('money')
    await field(wrapper, '预算上限（可不填）').setValue('')
    expect(changes(wrapper)).toStrictEqual([{ budget: { in: 'months', most: 40 } }, { budget: { in: 'money', most: 40 } }, { budget: undefined }])
  })

  it('reckons in money only once a month has a price', () => {
    const wrapper = show({ monthPrice: 2 })
    expect([options(show(), '单位'), options(wrapper, '单位'), options(wrapper, '按什么省')]).toEqual([['人月'], ['人月', '万元'], ['人月', '万元']])
    expect(labels(show({ monthPrice: 2, ask: 'budget' }))).not.toContain('按什么省')
  })

  it('hands on a price and what is kept low, and person-months as nothing in particular', async () => {
    const wrapper = show({ monthPrice: 2 })
    await field(wrapper, '一个人月几万元').setValue('2.5')
    await field(wrapper, '按什么省').setValue('money')
    await field(wrapper, '按什么省').setValue('months')
    await field(wrapper, '一个人月几万元').setValue('')
    expect(changes(wrapper)).toStrictEqual([{ monthPrice: 2.5 }, { measure: 'money' }, { measure: undefined }, { monthPrice: undefined }])
  })

  it('shows the pace that holds unless another is given, and takes whole numbers only', async () => {
    const wrapper = show()
    expect(['几个人做', '一批最长几个月'].map(name => field(wrapper, name).attributes('placeholder'))).toEqual(['3', '6'])
    await field(wrapper, '几个人做').setValue('1.5')
    expect([wrapper.get('[role=alert]').text(), changes(wrapper)]).toEqual(['填 1 到 1000 的整数。', undefined])
    await field(wrapper, '几个人做').setValue('5')
    await field(wrapper, '一批最长几个月').setValue('12')
    expect(changes(wrapper)).toEqual([{ people: 5 }, { longest: 12 }])
  })

  it('hands on the day of the beginning, and that there is none', async () => {
    const wrapper = show({ startsOn: '2025-01-06' })
    expect(field(wrapper, '从哪天开始').element.value).toBe('2025-01-06')
    await field(wrapper, '从哪天开始').setValue('2025-03-01')
    await field(wrapper, '从哪天开始').setValue('')
    expect(changes(wrapper)).toStrictEqual([{ startsOn: '2025-03-01' }, { startsOn: undefined }])
  })

  it('speaks English', () => {
    expect(labels(show({}, 'en')).slice(0, 4)).toEqual(['Question', 'Target', 'Budget, if any', 'Unit'])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ monthPrice: 2 }).element)
  })
})
