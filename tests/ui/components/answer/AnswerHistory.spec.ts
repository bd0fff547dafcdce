import AnswerHistory from '@/components/answer/AnswerHistory.vue'
import HistoryChange from '@/components/history/HistoryChange.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../expectAccessible'
import { surroundings } from '../../surroundings'
import { HISTORY, titleOf } from '../history/buildHistory'

const show = (props = {}) => mount(AnswerHistory, { props: { indicator: 'scenario-1', entries: HISTORY, titleOf, assessmentId: 'a1', ...props }, ...surroundings() })

async function open(props = {}) {
  const history = show(props)
  history.get('details').element.open = true
  await history.get('details').trigger('toggle')
  return history
}

describe('AnswerHistory', () => {
  it('says when it was rated last, and reads nothing while it is folded', () => {
    const history = show({ answer: { self: { step: 4, at: '2026-10-12T02:00:00.000Z' }, assessor: { step: 3, at: '2026-10-13T02:00:00.000Z' } } })
    expect(history.text()).toContain('最近评于 2026年10月13日')
    expect([history.emitted('follow'), history.findAllComponents(HistoryChange).length]).toEqual([undefined, 0])
    expect(show().text()).not.toContain('最近评于')
  })

  it('lists the latest changes and leads to all of them', async () => {
    const history = await open()
    expect(history.emitted('follow')).toEqual([[true]])
    expect(history.text()).toContain('改过 5 次')
    expect(history.findAll('li')).toHaveLength(4)
    expect(history.find('button').exists()).toBe(false)
    expect(history.get('a').attributes('href')).toBe('/assessments/a1/site/history?indicator=scenario-1')
  })

  it('shows of a merge only what is about the indicator', async () => {
    const history = await open({ indicator: 'scenario-2' })
    expect([history.findAll('li').length, history.findAllComponents(HistoryChange).length]).toEqual([1, 2])
  })

  it('says when nothing has changed', async () => {
    expect((await open({ entries: [] })).text()).toContain('还没有改过')
  })

  it('stops reading when it is folded or goes away', async () => {
    const follow: boolean[] = []
    const onFollow = (isFollowing: boolean) => follow.push(isFollowing)
    const history = await open({ onFollow })
    history.unmount()
    expect(follow.splice(0)).toEqual([true, false])
    const folded = await open({ onFollow })
    folded.get('details').element.open = false
    await folded.get('details').trigger('toggle')
    folded.unmount()
    expect(follow).toEqual([true, false])
  })

  it('is accessible', async () => {
    await expectAccessible((await open()).element)
  })
})
