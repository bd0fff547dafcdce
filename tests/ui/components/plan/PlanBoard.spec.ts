import PlanBoard from '@/components/plan/PlanBoard.vue'
import type { ListedAction } from '@/domain/plan/listActions'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { listedOf } from '../../../unit/domain/plan/actionOf'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const ACTIONS = [
  listedOf('上排产系统', { state: 'doing', endsOn: '2025-03-07', late: 3 }), listedOf('联网', { endsOn: '2025-06-30' }), listedOf('盘点', { state: 'blocked' }), listedOf('建模', { state: 'doing' }),
]
const show = (actions: ListedAction[] = ACTIONS, language: 'zh' | 'en' = 'zh') => mount(PlanBoard, { props: { actions }, ...surroundings(language) })
const columns = (wrapper: ReturnType<typeof show>) => wrapper.findAll('section').map(column => [column.get('h3').text(), ...column.findAll('h4').map(title => title.text())])

describe('PlanBoard', () => {
  it('has a column for each status, how many are in it, and those in their order', () => {
    expect(columns(show())).toEqual([['未开始 1', '联网'], ['进行中 2', '上排产系统', '建模'], ['受阻 1', '盘点'], ['已完成 0']])
    expect(show().findAll('section').map(column => column.attributes('aria-label'))).toEqual(['未开始', '进行中', '受阻', '已完成'])
  })

  it('has a column of dropped ones only where there are some', () => {
    expect(columns(show([...ACTIONS, listedOf('旧', { state: 'dropped' })])).at(-1)).toEqual(['已取消 1', '旧'])
  })

  it('says how late something is, and only of what is late', () => {
    const cards = show().findAll('article').map(card => [card.attributes('aria-label'), card.text().includes('逾期 3 天'), card.text().includes('逾期')])
    expect(cards).toEqual([['联网', false, false], ['上排产系统', true, true], ['建模', false, false], ['盘点', false, false]])
  })

  it('opens the card that is pressed', async () => {
    const wrapper = show()
    await wrapper.get('article[aria-label="建模"] button').trigger('click')
    expect(wrapper.emitted('open')).toEqual([['建模']])
  })

  it('moves the card whose status changes', async () => {
    const wrapper = show()
    await wrapper.get('article[aria-label="联网"] select').setValue('done')
    expect(wrapper.emitted('move')).toEqual([['联网', 'done']])
  })

  it('takes the focus along with a card that is moved', async () => {
    const wrapper = show()
    await wrapper.get('article[aria-label="联网"] select').setValue('done')
    await wrapper.setProps({ actions: ACTIONS.map(action => action.id === '联网' ? { ...action, state: 'done' as const } : action) })
    expect(document.activeElement).toBe(wrapper.get('section[aria-label="已完成"] select').element)
  })

  it('gives the focus to a card by its id', () => {
    const wrapper = show()
    wrapper.vm.focus('建模')
    expect(document.activeElement).toBe(wrapper.get('article[aria-label="建模"] button').element)
  })

  it('shows a card in its new column once it is moved', async () => {
    const wrapper = show()
    await wrapper.setProps({ actions: ACTIONS.map(action => action.id === '联网' ? { ...action, state: 'done' as const } : action) })
    expect(columns(wrapper).at(0)).toEqual(['未开始 0'])
    expect(columns(wrapper).at(-1)).toEqual(['已完成 1', '联网'])
  })

  it('speaks English', () => {
    expect(columns(show(ACTIONS, 'en')).map(([head]) => head)).toEqual(['Not begun 1', 'Under way 2', 'Blocked 1', 'Done 0'])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
