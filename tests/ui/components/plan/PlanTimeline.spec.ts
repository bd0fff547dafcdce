import PlanTimeline from '@/components/plan/PlanTimeline.vue'
import type { ListedAction } from '@/domain/plan/listActions'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { listedOf } from '../../../unit/domain/plan/actionOf'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'

/** Forty days, from 22 January on. */
const ACTIONS = [
  listedOf('上排产系统', { state: 'doing', progress: 40, owner: '李铁柱', startsOn: '2025-01-22', endsOn: '2025-02-10', late: 1 }),
  listedOf('联网', { state: 'done', progress: 100, startsOn: '2025-02-11', endsOn: '2025-03-02' }), listedOf('盘点', { endsOn: '2025-03-02' }),
]
const UNDATED = listedOf('开会')
const show = (actions: ListedAction[] = [...ACTIONS, UNDATED], today = '2025-02-11', language: 'zh' | 'en' = 'zh') => mount(PlanTimeline, { props: { actions, today }, ...surroundings(language) })
const styles = (wrapper: ReturnType<typeof show>, selector: string) => wrapper.findAll(selector).map(part => part.attributes('style'))

describe('PlanTimeline', () => {
  it('lays each action over its days, filled as far as it is', () => {
    const wrapper = show()
    expect(styles(wrapper, '.bar')).toEqual(['inset-inline-start: 0%; inline-size: 50%;', 'inset-inline-start: 50%; inline-size: 50%;', 'inset-inline-start: 97.5%; inline-size: 2.5%;'])
    expect(styles(wrapper, '.part')).toEqual(['inline-size: 40%;', 'inline-size: 100%;', 'inline-size: 0%;'])
  })

  it('names the months', () => {
    expect(show().get('.scale').findAll('span').map(tick => [tick.text(), tick.attributes('style')])).toEqual([['2025-02', 'inset-inline-start: 25%;']])
  })

  it('names its first day where no month begins in it', () => {
    const ticks = show([listedOf('开会', { startsOn: '2025-03-04', endsOn: '2025-03-20' })]).get('.scale').findAll('span')
    expect(ticks.map(tick => [tick.text(), tick.attributes('style')])).toEqual([['2025-03-04', 'inset-inline-start: 0%;']])
  })

  it('names a few years of a very long time', () => {
    const ticks = show([listedOf('永远', { startsOn: '0001-01-01', endsOn: '9999-12-31' })]).get('.scale').findAll('span')
    expect(ticks.length).toBeLessThanOrEqual(12)
    expect(ticks[0]?.text()).toBe('0001-01')
  })

  it('marks today while it lies between the ends', () => {
    expect(styles(show(), '.today')).toEqual(Array.from({ length: 3 }, () => 'inset-inline-start: 50%;'))
    expect(show(ACTIONS, '2025-01-21').find('.today').exists()).toBe(false)
  })

  it('tells bars in trouble, and those that are dropped, from others', () => {
    const classes = show([...ACTIONS, listedOf('旧', { state: 'dropped', endsOn: '2025-02-01' }), listedOf('缺人', { state: 'blocked', endsOn: '2025-02-01' })]).findAll('.bar').map(bar => bar.classes())
    expect(classes).toEqual([['bar', 'doing', 'troubled'], ['bar', 'done'], ['bar', 'planned'], ['bar', 'dropped'], ['bar', 'blocked', 'troubled']])
  })

  it('says in words what a bar shows', () => {
    const names = (language: 'zh' | 'en') => show(ACTIONS, '2025-02-11', language).findAll('ol button').map(button => button.attributes('aria-label') ?? '')
    expect(names('zh')[2]).toBe('盘点 · 2025-03-02 – 2025-03-02 · 未开始 · 0%')
    for (const part of ['上排产系统', '2025-01-22 – 2025-02-10', '李铁柱', 'Under way', '40%']) expect(names('en')[0]).toContain(part)
  })

  it('names those without a day below, and says why', () => {
    const wrapper = show()
    expect([wrapper.get('p').text(), wrapper.findAll('ul li').map(item => item.text())]).toEqual(['没有日期的行动，时间线上画不出来：', ['开会']])
    expect(show(ACTIONS).find('p').exists()).toBe(false)
  })

  it('draws nothing where nothing has a day', () => {
    const wrapper = show([UNDATED])
    expect([wrapper.find('ol').exists(), wrapper.find('.scale').exists(), wrapper.findAll('li').length]).toEqual([false, false, 1])
  })

  it('opens what is pressed, with or without a day', async () => {
    const wrapper = show()
    for (const button of wrapper.findAll('button')) await button.trigger('click')
    expect(wrapper.emitted('open')).toEqual([['上排产系统'], ['联网'], ['盘点'], ['开会']])
  })

  it('is accessible', async () => {
    await expectAccessible(show().element)
  })
})
