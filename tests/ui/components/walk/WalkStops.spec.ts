import WalkStops from '@/components/walk/WalkStops.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { QuickAnswer } from '../../../unit/domain/buildAssessment'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { buildWalk } from './buildWalk'

const show = (answers: Record<string, QuickAnswer> = {}, options: Parameters<typeof buildWalk>[1] = {}) => mount(WalkStops, {
  props: { stops: buildWalk(answers, options).stops, assessmentId: 'a1' }, ...surroundings(),
})
type Wrapper = ReturnType<typeof show>
const rows = (wrapper: Wrapper) => wrapper.findAll('li').map(row => row.get('a').text())
const arrange = (wrapper: Wrapper) => wrapper.get('header button').trigger('click')
const button = (wrapper: Wrapper, name: string) => wrapper.get<HTMLButtonElement>(`button[aria-label="${name}"]`)

describe('WalkStops', () => {
  it('leads to each stop, with what is open there and its minutes', () => {
    const wrapper = show({ 'scenario-2': 4, 'scenario-3': 'na' })
    expect(wrapper.findAll('a').map(link => link.attributes('href'))).toEqual(['/assessments/a1/walk/design-office', '/assessments/a1/walk/other'])
    expect(rows(wrapper)).toEqual(['1设计室已答 0/11 题未答2 分钟', '2其他已答 2/4 · 不适用 1 题2 题未答4 分钟'])
  })

  it('marks what is done and what is skipped', () => {
    expect(rows(show({ 'scenario-1': 4 }, { skipped: ['other'] }))).toEqual(['✓设计室已答 1/1已走完', '2其他已答 0/4已跳过'])
  })

  it('shows the buttons to arrange only when they are wanted', async () => {
    const wrapper = show()
    expect(wrapper.findAll('li button')).toEqual([])
    await arrange(wrapper)
    expect(wrapper.findAll('li button')).toHaveLength(6)
    await arrange(wrapper)
    expect(wrapper.findAll('li button')).toEqual([])
  })

  it('moves a stop, says where it is now, and keeps the keyboard with it', async () => {
    const { stops } = buildWalk({}, { order: ['other', 'design-office'] })
    const wrapper = mount(WalkStops, { props: { stops: buildWalk().stops, assessmentId: 'a1', onMove: () => wrapper.setProps({ stops }) }, ...surroundings() })
    await arrange(wrapper)
    expect([button(wrapper, '上移 设计室').element.disabled, button(wrapper, '下移 其他').element.disabled]).toEqual([true, true])
    await button(wrapper, '下移 设计室').trigger('click')
    expect(wrapper.emitted('move')).toEqual([['design-office', 1]])
    await new Promise(resolve => { setTimeout(resolve) })
    expect(wrapper.get('[role="status"]').text()).toBe('设计室现在是第 2 站')
    // It cannot go further down, so the keyboard is on the way up.
    expect(document.activeElement).toBe(button(wrapper, '上移 设计室').element)
  })

  it('skips a stop and brings it back', async () => {
    const wrapper = show({}, { skipped: ['other'] })
    await arrange(wrapper)
    await button(wrapper, '跳过 设计室').trigger('click')
    await button(wrapper, '恢复 其他').trigger('click')
    expect(wrapper.emitted('skip')).toEqual([['design-office', true], ['other', false]])
  })

  it('is accessible', async () => {
    const wrapper = show({ 'scenario-1': 4 })
    await arrange(wrapper)
    await expectAccessible(wrapper.element)
  })
})
