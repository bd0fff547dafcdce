import PlanCard from '@/components/plan/PlanCard.vue'
import type { ListedAction } from '@/domain/plan/listActions'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { listedOf } from '../../../unit/domain/plan/actionOf'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

const show = (more: Partial<ListedAction> = {}, { language = 'zh' }: { language?: 'zh' | 'en' } = {}) =>
  mount(PlanCard, { props: { action: listedOf('上排产系统', more) }, ...surroundings(language) })
const lines = (wrapper: ReturnType<typeof show>) => wrapper.findAll('p').map(line => line.text())

describe('PlanCard', () => {
  it('says what, who, by when and how far', () => {
    const wrapper = show({ owner: '李铁柱', endsOn: '2025-06-30', progress: 40, state: 'doing' })
    expect([wrapper.get('article').attributes('aria-label'), wrapper.get('h4').text(), lines(wrapper)]).toEqual(['上排产系统', '上排产系统', ['李铁柱 · 2025-06-30 前']])
    expect([wrapper.get('progress').element.value, wrapper.get('.foot').text()]).toEqual([40, expect.stringContaining('40%')])
    expect(wrapper.get('select').element.value).toBe('doing')
  })

  it('says that nobody owns it yet', () => {
    expect([lines(show()), lines(show({ owner: '' }))]).toEqual([['未定负责人'], ['未定负责人']])
  })

  it('says how late it is', () => {
    expect(lines(show({ late: 3 }))).toContain('逾期 3 天')
    expect(lines(show({ late: 1 }, { language: 'en' }))).toContain('overdue by one day')
  })

  it('says what holds it up for as long as something does', () => {
    expect(lines(show({ state: 'blocked', blockedBy: '缺人' }))).toContain('缺人')
    expect(lines(show({ state: 'doing', blockedBy: '缺人' }))).toEqual(['未定负责人'])
    expect(lines(show({ state: 'blocked' }))).toEqual(['未定负责人'])
  })

  it('says both of what is late and blocked, and stands out for either', () => {
    expect(lines(show({ state: 'blocked', blockedBy: '缺人', late: 3 }))).toEqual(['未定负责人', '逾期 3 天', '缺人'])
    expect([{ late: 3 }, { state: 'blocked' as const }, {}].map(more => show(more).get('article').classes('troubled'))).toEqual([true, true, false])
  })

  it('is opened by its title', async () => {
    const wrapper = show()
    await wrapper.get('h4 button').trigger('click')
    expect(wrapper.emitted('open')).toHaveLength(1)
  })

  it('is moved by another status', async () => {
    const wrapper = show()
    expect(wrapper.findAll('option').map(option => option.text())).toEqual(['未开始', '进行中', '受阻', '已完成', '已取消'])
    await wrapper.get('select').setValue('done')
    await wrapper.get('select').setValue('blocked')
    expect(wrapper.emitted('move')).toEqual([['done'], ['blocked']])
  })

  it('names the list of statuses after itself, one card from another', () => {
    const name = (language: 'zh' | 'en') => show({}, { language }).get('select').attributes('aria-label')
    expect([name('zh'), name('en')]).toEqual(['状态：上排产系统', 'Status: 上排产系统'])
  })

  it('speaks English', () => {
    const wrapper = show({ endsOn: '2025-06-30' }, { language: 'en' })
    expect([lines(wrapper), wrapper.get('option').text()]).toEqual([['no owner yet · by 2025-06-30'], 'Not begun'])
  })

  it('is accessible', async () => {
    await expectAccessible(show({ state: 'blocked', blockedBy: '缺人', endsOn: '2025-06-30', late: 3 }).element)
  })
})
